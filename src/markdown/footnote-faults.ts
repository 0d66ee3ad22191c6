import type { Nodes, Root } from 'mdast';
import { eachNode } from './each-node.ts';
import type { BodyFault } from './body-faults.ts';

/**
 * Notes and link addresses that Markdown would drop without a word: one defined twice (the second is lost), one that
 * nothing points at (it is never shown), and a mark for a note that is not there (it stands in the text as it is).
 */
export function footnoteFaults(tree: Root): BodyFault[] {
  const faults: BodyFault[] = [];
  const defined = new Map<string, number>();
  const used = new Set<string>();
  eachNode(tree, (any) => {
    const node = any as Nodes;
    const line = node.position?.start.line ?? 1;
    const refuse = (message: string) => faults.push({ kind: 'construct', line, message });
    if (node.type === 'footnoteReference') used.add(`^${node.identifier}`);
    if (node.type === 'linkReference') used.add(node.identifier);
    if (node.type === 'footnoteDefinition' || node.type === 'definition') {
      const name = `${node.type === 'definition' ? '' : '^'}${node.identifier}`;
      const first = defined.get(name);
      if (first === undefined) defined.set(name, line);
      else refuse(`[${name}]: stands twice, and only the first would be shown; give this one another name`);
    }
    if (node.type === 'text') {
      const lost = /\[\^([^\]\s]+)\]/.exec(node.value);
      if (lost)
        refuse(`[^${lost[1]}] points at a note that is not there; add a line [^${lost[1]}]: with its words`);
    }
  });
  for (const [name, line] of defined) {
    if (used.has(name)) continue;
    faults.push({
      kind: 'construct',
      line,
      message: `nothing in the text points at [${name}]:, so readers would never see it; put [${name}] where it belongs`,
    });
  }
  return faults;
}
