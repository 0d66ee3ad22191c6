/** `npm run pack`: puts the built library into one archive that opens from a plain file server. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isWhole, lockBuild, PLACES } from './build/places.ts';
import { pathsBelow } from '../src/integrations/paths-below.ts';
import { builtLibrary } from './pack/built-library.ts';
import { startHere, type Packed } from './pack/start-here.ts';
import { writeZip } from './pack/zip-writer.ts';
import { explainDisk } from './support/explain-disk.ts';
import { fail } from './support/fail.ts';

const directory = PLACES.built;
if (!isWhole(directory)) fail('There is no built library yet. Run: npm run build');

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
const archive = `${name}-${version}.zip`;
// It gets its name when it is whole, so nobody takes half of it for the library.
const part = join(PLACES.pack, archive);
const giveBack = lockBuild();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopped());

try {
  mkdirSync(PLACES.pack, { recursive: true });
  await writeZip(part, contents(builtLibrary(directory)));
  renameSync(part, archive);
} catch (error) {
  console.error(`${explainDisk(error, archive)}\nNothing was packed.`);
  process.exitCode = 1;
} finally {
  tidyUp();
}
if (process.exitCode !== 1)
  console.log(
    `Packed: ${archive}, ${(statSync(archive).size / 1e6).toFixed(1)} MB. Its file START-HERE.txt says how to open it.`,
  );

/** The site under the folder it was built for, with the note on top. */
function* contents(library: Packed): Generator<readonly [string, Buffer]> {
  yield ['START-HERE.txt', Buffer.from(startHere(library))];
  const folder = library.base.slice(1);
  for (const file of pathsBelow(directory)) yield [`${folder}${file}`, readFileSync(join(directory, file))];
}

function stopped(): never {
  tidyUp();
  console.error('\nStopped. Nothing was packed.');
  process.exit(130);
}

function tidyUp(): void {
  rmSync(PLACES.pack, { recursive: true, force: true });
  giveBack();
}
