/** The little that the library uses of js-yaml, which has no types of its own. */
declare module 'js-yaml' {
  export interface Schema {
    readonly name?: string;
  }
  /** YAML 1.2 as it comes, without merge keys and days. */
  export const CORE_SCHEMA: Schema;
  /** Throws a `YAMLException` where the text is not one document of YAML. */
  export function load(text: string, options: { schema: Schema }): unknown;
}
