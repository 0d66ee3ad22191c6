import type { Root } from 'mdast';
import { inspectBody, type BodyFault, type ComponentUse } from './body-faults.ts';
import { parseBody } from './parse.ts';
import { parseFault } from './parse-faults.ts';
import { tooDeep } from './too-deep.ts';

/** A text compared with the allow-list. */
export interface InspectedText {
  faults: BodyFault[];
  components: ComponentUse[];
  /** What was read; nothing where the text cannot be read at all. */
  tree?: Root;
}

/**
 * Reads the text of an entry, before any program that could run it, and compares it with the allow-list. Never
 * throws for what an editor wrote: a text that cannot be read at all is one fault.
 * @param body the text below the facts
 */
export function inspectText(body: string): InspectedText {
  const tooMuch = tooDeep(body);
  if (tooMuch) return { faults: [{ kind: 'construct', ...tooMuch }], components: [] };
  try {
    const tree = parseBody(body);
    return { ...inspectBody(tree), tree };
  } catch (error) {
    return { faults: [{ kind: 'construct', ...parseFault(error) }], components: [] };
  }
}
