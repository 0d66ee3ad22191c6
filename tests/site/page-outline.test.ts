import { expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { builtPages, faultsOf } from '../support/built-pages.ts';
import { attribute, elements, only, textOf } from '../support/html.ts';

const pages = builtPages();

test('every page has one first-level heading, and it comes first', () => {
  const faults = faultsOf(pages, ({ document }) => {
    const levels = levelsOf(document);
    return levels[0] === 1 && levels.lastIndexOf(1) === 0 ? [] : [`heading levels ${levels.join(' ')}`];
  });
  expect(faults).toEqual([]);
});

test('headings never skip a level', () => {
  const faults = faultsOf(pages, ({ document }) => {
    const levels = levelsOf(document);
    return levels.flatMap((level, index) =>
      level > (levels[index - 1] ?? 0) + 1 ? [`level ${level} after ${levels[index - 1]}`] : [],
    );
  });
  expect(faults).toEqual([]);
});

test('no heading is empty', () => {
  const faults = faultsOf(pages, ({ document }) =>
    headingsOf(document)
      .filter((heading) => textOf(heading) === '')
      .map(({ tagName }) => tagName),
  );
  expect(faults).toEqual([]);
});

test('every id stands once on its page', () => {
  const faults = faultsOf(pages, ({ document }) => {
    const ids = elements(document, { has: 'id' }).map((element) => attribute(element, 'id') ?? '');
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
  expect(faults).toEqual([]);
});

test('every page says its language, and has one main part that the skip link leads to', () => {
  const faults = faultsOf(pages, ({ document }) => {
    const language = attribute(only(document, { tag: 'html' }), 'lang');
    const skip = attribute(only(document, { class: 'govuk-skip-link' }), 'href');
    const main = attribute(only(document, { tag: 'main' }), 'id');
    return language === site.language && skip === `#${main}`
      ? []
      : [`lang ${language}, skip link ${skip}, main ${main}`];
  });
  expect(faults).toEqual([]);
});

test('every page has a title and a description of its own', () => {
  const titles = pages.map(({ document }) => textOf(only(document, { tag: 'title' })));
  expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([]);
  const faults = faultsOf(pages, ({ document }) => {
    const descriptions = elements(document, { tag: 'meta' }).filter(
      (meta) => attribute(meta, 'name') === 'description',
    );
    return descriptions.length === 1 && descriptions.every((meta) => attribute(meta, 'content'))
      ? []
      : ['no description'];
  });
  expect(faults).toEqual([]);
});

const headingsOf = (document: Parameters<typeof elements>[0]) =>
  elements(document).filter(({ tagName }) => /^h[1-6]$/.test(tagName));

const levelsOf = (document: Parameters<typeof elements>[0]): number[] =>
  headingsOf(document).map(({ tagName }) => Number(tagName.slice(1)));
