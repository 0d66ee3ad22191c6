/** A file that cannot be used, in words for the person who made it. */
export class BadFile extends Error {
  /**
   * @param file its path as the person gave it
   * @param where the line and the field, where they are known
   */
  constructor(file: string, where: { line?: number; field?: string }, problem: string) {
    const parts = [
      file,
      ...(where.line === undefined ? [] : [`line ${where.line}`]),
      ...(where.field === undefined || where.field === '' ? [] : [`"${where.field}"`]),
    ];
    super(`${parts.join(', ')}: ${problem}`);
  }
}
