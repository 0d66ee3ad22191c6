import { pathsEnding, sendFile } from './_files.ts';

export const getStaticPaths = pathsEnding('.ris');
export const GET = sendFile;
