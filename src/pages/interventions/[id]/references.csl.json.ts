import { everyEntry, sendReferences } from './_references.ts';

export const getStaticPaths = everyEntry;
export const GET = sendReferences('csl.json');
