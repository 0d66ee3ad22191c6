/** Says on the error output what is being done: over itself in a terminal, else a line now and then. */
export function progress(): { say: (what: string) => void; end: () => void } {
  const { stderr } = process;
  let last = 0;
  return {
    say(what) {
      if (stderr.isTTY) {
        stderr.write(`\r\u001B[K${what}`);
        return;
      }
      const counting = /\d+ of \d+/.test(what);
      if (counting && performance.now() - last < EVERY) return;
      last = performance.now();
      stderr.write(`${what}\n`);
    },
    end() {
      if (stderr.isTTY) stderr.write('\r\u001B[K');
    },
  };
}

/** In milliseconds: often enough to see that it is alive, seldom enough for a log. */
const EVERY = 10_000;
