/** `npm run preview`: serves the built library with its real headers, and says where. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from './support/fail.ts';
import { serve } from './support/serve.ts';

const directory = join(process.cwd(), 'dist');
if (!existsSync(join(directory, 'index.html'))) fail('There is no built library yet. Run: npm run build');

const port = Number(process.env['PORT'] ?? 4321);
try {
  const { address } = await serve(directory, { port, base: process.env['SITE_BASE'] ?? '/' });
  console.log(`The library is at ${address}\nPress Ctrl and C together to stop.`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  fail(`Port ${port} is in use. Stop the other program, or choose another port: PORT=4322 npm run preview`);
}
