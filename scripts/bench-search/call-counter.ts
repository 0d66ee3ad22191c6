/** What every search of Pagefind's program goes through, whoever started it (seen in 1.5). */
const SEARCHER = 'PagefindWrapper';

/**
 * Pagefind's program, made to count in `pagefindCalls` how often it is asked. Throws where it is no longer built as we
 * know it, rather than count nothing.
 */
export function withCallCounter(program: string): string {
  if (!program.includes(`${SEARCHER}=class`)) {
    throw new Error(
      `this version of Pagefind has no ${SEARCHER}, so its calls cannot be counted: mend call-counter.ts`,
    );
  }
  return `${program}
{
  const plain = ${SEARCHER}.prototype.search;
  ${SEARCHER}.prototype.search = function (...words) {
    globalThis.pagefindCalls = (globalThis.pagefindCalls ?? 0) + 1;
    return plain.apply(this, words);
  };
}
`;
}
