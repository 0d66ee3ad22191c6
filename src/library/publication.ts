import { href, interventionPath, studyPath } from '../links.ts';
import { site } from '../site.ts';
import { fileStamp } from './build-stamp.ts';

/** Who publishes this build, from which records, and the full address of anything in it. */
export function publication() {
  const address = (path: string) => new URL(href(path), import.meta.env.SITE).href;
  return {
    name: site.name,
    description: site.strapline,
    language: site.language,
    contact: site.contact,
    stamp: fileStamp(),
    address,
    entryAddress: (id: string) => address(interventionPath(id)),
    studyAddress: (id: string) => address(studyPath(id)),
  };
}
