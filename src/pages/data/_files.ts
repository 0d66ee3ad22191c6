import { dataFiles } from '../../exports/data-files.ts';
import { loadGlossary } from '../../library/glossary.ts';
import { loadLibrary } from '../../library/library.ts';
import { publication } from '../../library/publication.ts';

/** Every file below `/data/`, made from the records of this build. */
export const loadDataFiles = async () =>
  dataFiles({ ...(await loadLibrary()), glossary: loadGlossary() }, publication());
