import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** What a process and all that it started have used so far, as far as the system tells. */
export interface TreeUse {
  /** Memory held at this moment, in bytes. Memory that two processes share counts twice. */
  memory: number;
  /** CPU seconds of each process seen, by its id. */
  cpu: ReadonlyMap<number, number>;
}

const PAGE = 4096;
/** Linux counts CPU time in hundredths of a second for every program, whatever its own clock does. */
const TICKS = 100;

/** True where the system lists its processes as files (Linux). */
export const canListProcesses = (): boolean => existsSync('/proc/self/stat');

/** Looks at a process and its descendants once. Gives nothing where the system does not list them. */
export function treeUse(root: number): TreeUse {
  if (!canListProcesses()) return { memory: 0, cpu: new Map() };
  const all = readdirSync('/proc').flatMap((name) =>
    /^\d+$/.test(name) ? (statOf(Number(name)) ?? []) : [],
  );
  const children = Map.groupBy(all, ({ parent }) => parent);
  const tree = all.filter(({ id }) => id === root);
  for (const one of tree) tree.push(...(children.get(one.id) ?? []));
  return {
    memory: tree.reduce((sum, { memory }) => sum + memory, 0),
    cpu: new Map(tree.map(({ id, cpu }) => [id, cpu])),
  };
}

function statOf(id: number): { id: number; parent: number; cpu: number; memory: number } | undefined {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name may hold spaces and brackets; what follows its last bracket are numbers.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    return {
      id,
      parent,
      cpu: ((fields[11] ?? 0) + (fields[12] ?? 0)) / TICKS,
      memory: (fields[21] ?? 0) * PAGE,
    };
  } catch {
    // It ended between the listing and the look.
    return undefined;
  }
}
