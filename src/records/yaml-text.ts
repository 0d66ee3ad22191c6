import { LineCounter, isMap, isPair, isScalar, parseDocument, visit, type Document, type Node } from 'yaml';
import { readPlainYaml } from './plain-yaml.ts';
import { yamlFaultInWords } from './yaml-words.ts';

export type Path = readonly PropertyKey[];

/** A piece of YAML read with its positions, so that a problem can name its line. */
export interface YamlText {
  /** The data as plain values. `undefined` where the text could not be read. */
  data: unknown;
  faults: YamlFault[];
  /** The line of the value at `path`, or of the nearest thing that holds it. */
  lineOf: (path: Path) => number;
  /** The line of the key named `key` inside the map at `path`. */
  lineOfKey: (path: Path, key: string) => number;
}

export interface YamlFault {
  kind: 'syntax' | 'duplicate-key' | 'shortcut';
  line: number;
  message: string;
}

/**
 * Parses YAML 1.2 as every part of the library does. Anchors, aliases, merge keys and tags are refused:
 * they hide what a reader of the file sees, and a chain of aliases can hang a build.
 * @param firstLine the line of the file on which `text` begins, counted from 1
 * @param known what this very text says, where it was read before and is sound
 */
export function readYaml(text: string, firstLine = 1, known?: { data: unknown }): YamlText {
  // A line is asked for only where there is a problem, so the text is read for its lines only then: its tree takes a
  // hundred times the memory of its facts.
  let tree: ReturnType<typeof parsed> | undefined;
  const place = (offsetIn: (document: Document) => number) => {
    tree ??= parsed(text);
    return lineIn(tree.lines, firstLine)(offsetIn(tree.document));
  };
  return {
    ...(known ? { data: known.data, faults: [] } : soundOrFaults(text, firstLine)),
    lineOf: (path) => place((document) => nearestOffset(document, path)),
    lineOfKey: (path, key) => place((document) => keyOffset(document, path, key)),
  };
}

function soundOrFaults(text: string, firstLine: number): Pick<YamlText, 'data' | 'faults'> {
  const plain = readPlainYaml(text);
  return plain ? { ...plain, faults: [] } : readCarefully(text, firstLine);
}

/** Reads any text, and says where and why it is not the YAML that the library takes. Takes what `readYaml` takes. */
export function readCarefully(text: string, firstLine = 1): Pick<YamlText, 'data' | 'faults'> {
  const { document, lines } = parsed(text);
  const at = lineIn(lines, firstLine);
  const lineText = (offset: number) => text.split('\n')[lines.linePos(offset).line - 1] ?? '';
  const faults = onePerLine([
    ...syntaxFaults(document, at, lineText),
    // Each looks at every node, so only a text that holds such a mark, or may write it as a code, is looked at.
    ...(/[&*!\\]|<</.test(text) ? shortcutFaults(document, at) : []),
    ...(/\s#/.test(text) ? lostNotes(document, at) : []),
    ...directiveFaults(text, firstLine),
  ]);
  return { data: faults.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined, faults };
}

function parsed(text: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  const options = { lineCounter: lines, version: '1.2', merge: false, uniqueKeys: true } as const;
  return { document: parseDocument(text, options), lines };
}

const lineIn = (lines: LineCounter, firstLine: number) => (offset: number) =>
  lines.linePos(offset).line + firstLine - 1;

function syntaxFaults(
  document: Document,
  at: (offset: number) => number,
  lineText: (offset: number) => string,
): YamlFault[] {
  return [...document.errors, ...document.warnings].map((error) => ({
    kind: kindOf(error.code),
    line: at(error.pos[0]),
    message:
      error.code === 'TAG_RESOLVE_FAILED'
        ? `the tag ${/!\S*/.exec(lineText(error.pos[0]))?.[0] ?? '!'}`
        : yamlFaultInWords(error, lineText(error.pos[0])),
  }));
}

/** What the reader says of a line after its first complaint of a kind is nearly always a consequence. */
const onePerLine = (faults: readonly YamlFault[]): YamlFault[] =>
  faults.filter(
    ({ kind, line }, index) =>
      kind === 'shortcut' ||
      faults.findIndex((other) => other.kind === kind && other.line === line) === index,
  );

const kindOf = (code: string): YamlFault['kind'] =>
  code === 'DUPLICATE_KEY' ? 'duplicate-key' : code === 'TAG_RESOLVE_FAILED' ? 'shortcut' : 'syntax';

/** Directives change how the rest is read, back to older rules in which `yes` is not a word. */
function directiveFaults(text: string, firstLine: number): YamlFault[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index): YamlFault[] =>
    line.startsWith('%')
      ? [{ kind: 'shortcut', line: firstLine + index, message: `the directive ${line.trim()}` }]
      : [],
  );
}

function shortcutFaults(document: Document, at: (offset: number) => number): YamlFault[] {
  const faults: YamlFault[] = [];
  const refuse = (node: Node, what: string) =>
    faults.push({ kind: 'shortcut', line: at(node.range?.[0] ?? 0), message: what });
  visit(document, {
    Alias: (_, node) => void refuse(node, `the alias *${node.source}`),
    Pair: (_, pair) => {
      if (isScalar(pair.key) && pair.key.value === '<<') refuse(pair.key, 'the merge key <<');
    },
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) refuse(node, `the anchor &${node.anchor}`);
      if (node.tag) refuse(node, `the tag ${node.tag}`);
    },
  });
  return faults;
}

/** A # after a space begins a note, so words that an editor meant to publish would be gone without a word. */
function lostNotes(document: Document, at: (offset: number) => number): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Scalar: (_, node) => {
      if (node.type !== 'PLAIN' || !node.comment || !node.range) return;
      const [, end, last] = node.range;
      if (at(end) !== at(Math.max(end, last - 1))) return;
      faults.push({
        kind: 'syntax',
        line: at(end),
        message: `the words after # would be lost: "${node.comment.trim().slice(0, 60)}"; put the whole value in quotes, or the note on a line of its own above`,
      });
    },
  });
  return faults;
}

function nearestOffset(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const key =
      length === 0 ? undefined : keyOffset(document, path.slice(0, length - 1), String(path[length - 1]));
    if (key) return key;
    const range = (node as Node | null | undefined)?.range;
    if (range) return range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: Path, key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return 0;
  const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
  return pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
}
