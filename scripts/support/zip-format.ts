/** The marks that the parts of a ZIP archive begin with: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
export const FILE = 0x04034b50;
export const ENTRY = 0x02014b50;
export const END = 0x06054b50;

/** How the bytes of a file may stand in it: section 4.4.5. */
export const STORED = 0;
export const DEFLATED = 8;
