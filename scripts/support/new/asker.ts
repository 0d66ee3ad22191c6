import { createInterface } from 'node:readline/promises';

/** Somebody to ask: a person at a terminal. */
export interface Asker {
  /** The answer without spaces around it. Rejects with `Stopped` where the person stops. */
  ask: (question: string) => Promise<string>;
  say: (line: string) => void;
  close: () => void;
}

/** The person pressed Ctrl and C, or the input ended. */
export class Stopped extends Error {}

/**
 * Asks through a pair of streams. Lines that come before they are asked for, as when several are pasted at once, wait
 * for their question.
 * @param terminal whether the streams are a terminal, where Ctrl and C arrive as a key
 */
export function streamAsker(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  terminal: boolean,
): Asker {
  const lines = createInterface({ input, output, terminal });
  const early: string[] = [];
  let open = true;
  let waiting: PromiseWithResolvers<string> | undefined;
  lines.on('SIGINT', () => lines.close());
  lines.on('line', (line) => {
    if (waiting) waiting.resolve(line);
    else early.push(line);
    waiting = undefined;
  });
  lines.on('close', () => {
    open = false;
    waiting?.reject(new Stopped());
  });
  return {
    ask: async (question) => {
      if (open) {
        lines.setPrompt(question);
        lines.prompt();
      }
      const ready = early.shift();
      if (ready !== undefined) return ready.trim();
      if (!open) throw new Stopped();
      waiting = Promise.withResolvers();
      return (await waiting.promise).trim();
    },
    say: (line) => void output.write(`${line}\n`),
    close: () => lines.close(),
  };
}
