import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AS, planOf } from '../../src/authoring/controls.ts';
import { draftBody } from '../../src/authoring/draft-body.ts';
import { interventionTree, studyTree, type Field } from '../../src/authoring/field-tree.ts';
import { readYaml } from '../../src/records/yaml-text.ts';
import { site } from '../../src/site.ts';
import { builtPage, builtPages } from '../support/built-pages.ts';
import { readEntries } from '../support/library-records.ts';
import { attribute, elements, only, textOf, type Element } from '../support/html.ts';

const studyIds = readdirSync('content/studies')
  .map((file) => file.replace(/\.yaml$/, ''))
  .sort();

const forms = [
  { kind: 'study', page: builtPage('/contribute/new-study/'), tree: studyTree },
  { kind: 'intervention', page: builtPage('/contribute/new-intervention/'), tree: interventionTree },
] as const;

describe.each(forms)('the form for a new $kind', ({ page, tree }) => {
  const all = everyElement(page.document as never);
  const names = new Set(all.map((one) => attribute(one, 'name')));

  test('has a control for every field of the schema, in lists and groups too', () => {
    const wanted = tree.flatMap((field) => controlsOf(field, field.key));
    expect(wanted.length).toBeGreaterThan(40);
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  test('has a label for every control, and says what each field is', () => {
    const labelled = new Set(
      all.filter(({ tagName }) => tagName === 'label').map((one) => attribute(one, 'for')),
    );
    const controls = all.filter((one) => ['input', 'select', 'textarea'].includes(one.tagName));
    expect(
      controls.filter((one) => !labelled.has(attribute(one, 'id'))).map((one) => attribute(one, 'name')),
    ).toEqual([]);
    const text = all.map(ownText).join(' ');
    // What only repeats the label is not said twice.
    for (const { description } of tree.filter(({ label, description }) => description !== `${label}.`))
      expect(text.includes(description), description).toBe(true);
  });

  test('describes controls by parts that are there', () => {
    const ids = new Set(all.map((one) => attribute(one, 'id')));
    const missing = all
      .flatMap((one) => (attribute(one, 'aria-describedby') ?? '').split(' '))
      .filter((id) => id !== '' && !ids.has(id));
    expect(missing).toEqual([]);
  });

  test('begins as not established wherever the schema takes that, and nowhere has an answer of its own', () => {
    const chosen = all.filter(
      (one) => attribute(one, 'checked') !== undefined || attribute(one, 'selected') !== undefined,
    );
    const words = new Set(chosen.map((one) => attribute(one, 'value')));
    expect(
      [...words].filter((word) => !['not-established', 'single', 'given-0', 'GBP'].includes(word ?? '')),
    ).toEqual([]);
    expect(words).toContain('not-established');
  });

  test('says what works without a script', () => {
    const note = only(page.document, { class: 'without-script' });
    const links = elements(note, { tag: 'a' }).map((link) => attribute(link, 'href') ?? '');
    expect(links).toEqual([
      expect.stringMatching(/^\/contribute\/(study-draft\.yaml|intervention-draft\.mdx)$/),
      expect.stringContaining('/content/README.md'),
      `mailto:${site.contact}`,
    ]);
  });
});

test('the rules and YAML are asked for by no page at once, and their chunk leaves other pages alone', () => {
  const scripts = builtPages().flatMap(({ document }) =>
    elements(document, { tag: 'script', has: 'src' }).map((script) => attribute(script, 'src') ?? ''),
  );
  // The largest script of a page is the library's search, with 35,000 letters; the rules and YAML have several times more.
  const heavy = [...new Set(scripts)].filter((file) => readFileSync(`dist${file}`, 'utf8').length > 60_000);
  expect(heavy).toEqual([]);
});

test('the form for an entry has a box for each heading that the entries have', () => {
  const labels = elements(builtPage('/contribute/new-intervention/').document, { tag: 'label' })
    .filter((label) => /^text-\d+$/.test(attribute(label, 'for') ?? ''))
    .map((label) => textOf(label).replace(/ \(optional\)$/, ''));
  for (const { id } of readEntries()) {
    const text = readFileSync(`content/interventions/${id}.mdx`, 'utf8');
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(
      labels.filter((label) => headings.includes(label)),
      id,
    ).toEqual(headings);
  }
});

test('the page knows the ids that are taken', () => {
  const taken = (path: string) =>
    attribute(only(builtPage(path).document, { tag: 'record-form' }), 'data-taken')?.split(' ');
  expect(taken('/contribute/new-study/')).toEqual(studyIds);
  expect(taken('/contribute/new-intervention/')).toEqual(
    readEntries()
      .map(({ id }) => id)
      .sort(),
  );
});

test('the blank files hold every field and can be read', () => {
  const study = readFileSync('dist/contribute/study-draft.yaml', 'utf8');
  expect(readYaml(study).faults).toEqual([]);
  const entry = readFileSync('dist/contribute/intervention-draft.mdx', 'utf8');
  expect(entry).toContain(draftBody());
  for (const [text, tree] of [
    [study, studyTree],
    [entry, interventionTree],
  ] as const) {
    for (const { key } of tree) expect(text).toMatch(new RegExp(`^#?${key}:`, 'm'));
  }
});

test('every study page leads to its own file in the editor of the host', () => {
  const pages = new Map(builtPages().map((page) => [page.path, page]));
  for (const id of studyIds) {
    const page = pages.get(`/studies/${id}/`);
    if (page === undefined) continue;
    const links = elements(page.document, { tag: 'a' }).map((link) => attribute(link, 'href'));
    expect(links).toContain(`${site.repository}/edit/${site.branch}/content/studies/${id}.yaml`);
  }
});

/** The names of the controls that ask for a field; those of items stand in the pattern of their list. */
function controlsOf(field: Field, name: string): string[] {
  const { control, asks } = planOf(field);
  const own = asks ? [`${name}${AS}`] : [];
  switch (control.type) {
    case 'list':
      return [...own, ...controlsOf(control.item, `${name}-N`)];
    case 'groups':
      return [
        ...own,
        ...control.groups.flatMap(({ fields }) =>
          fields.flatMap((one) => controlsOf(one, `${name}-${one.key}`)),
        ),
      ];
    case 'choice':
      return [
        ...own,
        `${name}-${control.kind.key}`,
        ...control.parts.flatMap((part) => controlsOf(part.field, `${name}-${part.name}`)),
      ];
    default:
      return [...own, name];
  }
}

/** Every element, those in patterns among them. */
function everyElement(node: Element): Element[] {
  const inside = 'content' in node ? [node.content as Element] : [];
  const children = [...(node.childNodes ?? []), ...inside] as Element[];
  return children.flatMap((child) => [...('tagName' in child ? [child] : []), ...everyElement(child)]);
}

const ownText = (element: Element): string =>
  (element.childNodes ?? [])
    .map((child) => ('value' in child ? child.value : ''))
    .join('')
    .replace(/\s+/g, ' ');
