/** What every search of Pagefind's engine goes through, whoever started it (seen in 1.5). */
const SEARCH = 'search';

/**
 * Counts how often Pagefind's engine is asked, from now on, whichever program starts it, unless it does so in a worker.
 * @returns the count so far. It throws where the engine is no longer built as we know it, rather than count nothing
 */
export function countCalls(): () => number {
  let calls = 0;
  let fault: string | undefined;
  const plain = WebAssembly.instantiate.bind(WebAssembly) as (
    program: BufferSource,
    imports?: WebAssembly.Imports,
  ) => Promise<WebAssembly.WebAssemblyInstantiatedSource>;
  const counted = async (program: BufferSource, imports?: WebAssembly.Imports) => {
    const { module, instance } = await plain(program, imports);
    const search = instance.exports[SEARCH];
    if (typeof search !== 'function') {
      fault = `this version of Pagefind has no ${SEARCH}, so its calls cannot be counted: mend call-counter.ts`;
      return { module, instance };
    }
    const count = (...words: unknown[]): unknown => {
      calls += 1;
      return (search as (...words: unknown[]) => unknown)(...words);
    };
    return { module, instance: { exports: { ...instance.exports, [SEARCH]: count } } };
  };
  Object.assign(WebAssembly, { instantiate: counted });
  return () => {
    if (fault !== undefined) throw new Error(fault);
    return calls;
  };
}
