import { everyEntry, sendReferences } from './_references.ts';

export const getStaticPaths = everyEntry('bib');
export const GET = sendReferences('bib');
