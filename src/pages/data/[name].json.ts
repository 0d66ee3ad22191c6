import { pathsEnding, sendFile } from './_files.ts';

export const getStaticPaths = pathsEnding('.json');
export const GET = sendFile;
