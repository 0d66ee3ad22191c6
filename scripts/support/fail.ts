/** Ends a command with a message for a person: no stack trace, exit code 1. */
export function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
