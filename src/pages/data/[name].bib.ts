import { pathsEnding, sendFile } from './_files.ts';

export const getStaticPaths = pathsEnding('.bib');
export const GET = sendFile;
