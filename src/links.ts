/**
 * An address inside the site, with the folder the site is published under in front of it.
 * @param path begins and (for a page) ends with a slash, such as `/glossary/`
 */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

export const interventionPath = (id: string) => `/interventions/${id}/`;
export const studyPath = (id: string) => `/studies/${id}/`;
export const browsePath = (facet: string, value: string) => `/browse/${facet}/${value}/`;

/**
 * A page of a list.
 * @param path the address of the list, which is its first page
 * @param number 1 for the first
 */
export const listPagePath = (path: string, number: number) =>
  number === 1 ? path : `${path}page/${number}/`;
