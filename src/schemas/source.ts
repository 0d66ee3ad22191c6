import { z } from 'zod';
import { id, isoDate, orNotEstablished, text, webAddress } from './fields.ts';
import { keysOf, readings, voices } from './vocabularies/index.ts';

/** One place a fact was read: what it is, who speaks in it, how much of it we read, and when. */
export const source = z
  .strictObject({
    id: id().meta({
      title: 'Key',
      description: 'A short key that findings and figures point at, such as minister-2022.',
    }),
    title: text(300).describe('What this source is, in words a reader can recognise.'),
    address: orNotEstablished(webAddress()).describe('Where it was read.'),
    seen: z
      .enum(keysOf(readings))
      .meta({ title: 'How much was read', description: 'How much of it was read.' }),
    voice: z.enum(keysOf(voices)).describe('Who is speaking in it.'),
    read: orNotEstablished(isoDate()).meta({
      title: 'Day it was read',
      description: 'The day it was read, or not-established where nobody wrote it down.',
    }),
  })
  .meta({ title: 'Source', description: 'One place where you read something.' });

/** Reports sources that share a key. Each later twin is reported at its own line. */
export function refuseTwinSources(sources: Source[], context: z.RefinementCtx): void {
  sources.forEach((one, index) => {
    if (sources.findIndex((other) => other.id === one.id) === index) return;
    context.addIssue({
      code: 'custom',
      path: ['sources', index, 'id'],
      message: `two sources have the key "${one.id}"; give each its own`,
    });
  });
}

export type Source = z.infer<typeof source>;
