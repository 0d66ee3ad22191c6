import { pathsEnding, sendFile } from './_files.ts';

export const getStaticPaths = pathsEnding('.csv');
export const GET = sendFile;
