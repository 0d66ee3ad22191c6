/** The little that the library uses of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  type RisRecord = Record<string, string | string[]>;

  export class Cite {
    /** Takes CSL-JSON items, or text in any format whose plugin is loaded. Throws where it can read none of it. */
    constructor(data: readonly object[] | string);
    /** The publications as CSL-JSON. */
    readonly data: Record<string, unknown>[];
    format(name: 'ris', options: { format: 'object' }): RisRecord[];
    format(name: 'bibtex'): string;
  }

  export const plugins: {
    config: {
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
    };
  };
}

declare module '@citation-js/plugin-ris' {}
declare module '@citation-js/plugin-bibtex' {}
