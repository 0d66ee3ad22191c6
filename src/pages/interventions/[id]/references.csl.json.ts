import { everyEntry, sendReferences } from './_references.ts';

export const getStaticPaths = everyEntry('csl.json');
export const GET = sendReferences('csl.json');
