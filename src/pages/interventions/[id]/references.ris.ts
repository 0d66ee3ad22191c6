import { everyEntry, sendReferences } from './_references.ts';

export const getStaticPaths = everyEntry('ris');
export const GET = sendReferences('ris');
