import { endings, type ContentFolder } from '../records/content-files.ts';
import type { Problem } from './problem-kinds.ts';

/** The problem of a file whose name, ending or place the library does not publish, with a name that it would. */
export function badName(file: string): Problem {
  return {
    code: 'file-name',
    file,
    line: 1,
    field: '',
    message: `readers would never see this file; ${advice(file)}`,
  };
}

function advice(file: string): string {
  const [, folder = '', ...rest] = file.split('/');
  const ending = Object.hasOwn(endings, folder) ? endings[folder as ContentFolder] : undefined;
  if (ending === undefined)
    return 'move it to content/interventions or content/studies, or take it out of content';
  const name = rest.at(-1) ?? '';
  const id = name
    .replace(/^[._-]+/, '')
    .replace(/\.(mdx?|ya?ml|txt)\b.*$/i, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  if (
    id === '' ||
    /\.[a-z]+$/i.test(name.replace(/\.(mdx?|ya?ml|txt)$/i, '').replace(/\.(mdx?|ya?ml)$/i, ''))
  ) {
    return `only files ending ${ending} belong in content/${folder}`;
  }
  const better = `content/${folder}/${id}${ending}`;
  return better === file ? `it is not a plain file; replace it with one` : `call it ${better}`;
}
