import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../support/content-folder.ts';
import { heavyTexts, plantedFacts, plantedNames, plantedTexts, type Planted } from '../../support/planted.ts';

/** What one run of the check says of each planted file: its first problem there. */
function refusals(planted: Planted[]): string {
  const folder = contentFolder();
  for (const one of planted) one.plant(folder);
  const problems = folder.problems();
  return planted
    .map(({ name, file }) => {
      const mine = problems.find((problem) => problem.file === file);
      return `${name}: ${mine ? `${mine.code}: ${mine.message}` : 'NOT REFUSED'}`;
    })
    .join('\n');
}

describe('what the check says of', { timeout: 60_000 }, () => {
  test('texts that are not what they seem', () => {
    expect(refusals(plantedTexts('hostile'))).toMatchInlineSnapshot(`
      "accent-in-two: body-construct: an accented letter in this line is made of two characters; type it again
      address-backslash: body-address: the address "/\\example.org/" is not allowed
      address-credentials: body-address: the address "https://gov.uk:pass@example.org/" is not allowed
      address-data: body-address: the address "data:text/html,hello" is not allowed
      address-file: body-address: the address "file:///etc/passwd" is not allowed
      address-inside: body-address: the address "https://intranet.internal/" is not allowed
      address-local-name: body-address: the address "https://localhost/" is not allowed
      address-local-number: body-address: the address "https://127.0.0.1/" is not allowed
      address-local-six: body-address: the address "https://[::1]/" is not allowed
      address-local-whole-number: body-address: the address "https://2130706433/" is not allowed
      address-look-alike: body-address: the address "https://gоv.uk/" is not allowed
      address-mail: body-address: the address "mailto:someone@example.org" is not allowed; link to a page where readers find the address instead
      address-no-scheme: body-address: the address "//example.org/" is not allowed
      address-plain-http: body-address: the address "http://example.org/" is not allowed; write https:// in its place, if the site has it
      address-punycode: body-address: the address "https://xn--gv-tlc.uk/" is not allowed
      address-script-angle: body-construct: a < in the text begins something that is not one of our components; put a backslash before it
      address-script-component: unknown-key: no source of this entry or its studies has the key "javascript:alert(1)"; the keys are trust-page, example-2018-trial/paper, example-2021-carers/report
      address-script-entity-colon: body-address: the address "javascript:alert(1)" is not allowed
      address-script-entity: body-address: the address "javascript:alert(1)" is not allowed
      address-script-full-reference: body-address: the address "javascript:alert(1)" is not allowed
      address-script-in-footnote: body-address: the address "javascript:alert(1)" is not allowed
      address-script-in-table: body-address: the address "javascript:alert(1)" is not allowed
      address-script-mixed-case: body-address: the address "JaVaScRiPt:alert(1)" is not allowed
      address-script-reference: body-address: the address "javascript:alert(1)" is not allowed
      address-script-space: body-address: the address "javascript:alert(1)" is not allowed
      address-script: body-address: the address "javascript:alert(1)" is not allowed
      address-vbscript: body-address: the address "vbscript:msgbox" is not allowed
      attribute-class: body-construct: <Callout> has no attribute "class"; it takes kind, title
      attribute-id: body-construct: <Callout> has no attribute "id"; it takes kind, title
      attribute-twice: body-construct: <Callout> has kind="…" twice; keep one
      attribute-unknown: body-construct: <Figure> has no attribute "hidden"; it takes source
      base: body-construct: <base> is not one of our components, which are Callout, Figure, Definition; to write a plain < put a backslash before it
      client-load: body-construct: <Callout> has no attribute "client:load"; it takes kind, title
      code-block: body-construct: a block of code is not allowed in an entry
      component-member: body-construct: <Callout.Hidden> is not one of our components, which are Callout, Figure, Definition; to write a plain < put a backslash before it
      component-namespace: body-construct: <svg:script> is not one of our components, which are Callout, Figure, Definition; to write a plain < put a backslash before it
      component-prototype: body-construct: <constructor> is not one of our components, which are Callout, Figure, Definition; to write a plain < put a backslash before it
      component-unknown: body-construct: <Chart> is not one of our components, which are Callout, Figure, Definition; to write a plain < put a backslash before it
      esm-export-default: body-construct: an import or export line is not allowed in an entry
      esm-export-in-quotation: body-construct: a line begins as a program does, with import or export; put another word first
      esm-export: body-construct: an import or export line is not allowed in an entry
      esm-import-alone: body-construct: an import or export line is not allowed in an entry
      esm-import-data: body-construct: an import or export line is not allowed in an entry
      esm-import-in-component: body-construct: an import or export line is not allowed in an entry
      esm-import-in-list: body-construct: a line begins as a program does, with import or export; put another word first
      esm-import: body-construct: an import or export line is not allowed in an entry
      esm-never-settles: body-construct: an import or export line is not allowed in an entry
      event-handler-component: body-construct: <Callout> has no attribute "onclick"; it takes kind, title
      event-handler: body-construct: <p> is not one of our components, which are Callout, Figure, Definition; to write a plain < put a backslash before it
      expression-attribute: body-construct: write kind="…" with its value in double quotes
      expression-block: body-construct: an expression in curly brackets is not allowed in an entry
      expression-comment: body-construct: an expression in curly brackets is not allowed in an entry
      expression-exit: body-construct: an expression in curly brackets is not allowed in an entry
      expression-footnote: body-construct: an expression in curly brackets is not allowed in an entry
      expression-heading: body-construct: an expression in curly brackets is not allowed in an entry
      expression-import: body-construct: an expression in curly brackets is not allowed in an entry
      expression-line: body-construct: an expression in curly brackets is not allowed in an entry
      expression-link: body-construct: an expression in curly brackets is not allowed in an entry
      expression-never-settles: body-construct: an expression in curly brackets is not allowed in an entry
      expression-spread: body-construct: <Callout> holds an expression in curly brackets, which is not allowed
      expression-table: body-construct: an expression in curly brackets is not allowed in an entry
      expression-template: body-construct: an expression in curly brackets is not allowed in an entry
      form: body-construct: <form> is not one of our components, which are Callout, Figure, Definition; to write a plain < put a backslash before it
      fragment: body-construct: <> is not one of our components, which are Callout, Figure, Definition; to write a plain < put a backslash before it
      heading-first-level: body-construct: a heading here begins with two to four # signs, not 1
      heading-takes-an-anchor: body-construct: the page has a section of its own called "Why this rating"; give this heading other words
      heading-takes-the-page: body-construct: the page has a section of its own called "Main"; give this heading other words
      hidden-bidi: body-construct: a hidden character stands in this line; type the line again by hand
      hidden-control: body-construct: a hidden character stands in this line; type the line again by hand
      hidden-filler: body-construct: a hidden character stands in this line; type the line again by hand
      hidden-soft-hyphen: body-construct: a hidden character stands in this line; type the line again by hand
      hidden-tags: body-construct: a hidden character stands in this line; type the line again by hand
      hidden-zero-width: body-construct: a hidden character stands in this line; type the line again by hand
      html-comment: body-construct: a note to oneself or a < stands in the text; remove the note, or put a backslash before the <
      html-plain: body-construct: <b> is not one of our components, which are Callout, Figure, Definition; to write a plain < put a backslash before it
      iframe: body-construct: <iframe> is not one of our components, which are Callout, Figure, Definition; to write a plain < put a backslash before it
      image-reference: body-construct: a picture is not allowed in an entry
      image: body-construct: a picture is not allowed in an entry
      link-element: body-construct: <link> is not one of our components, which are Callout, Figure, Definition; to write a plain < put a backslash before it
      log-command: body-construct: <error> is not one of our components, which are Callout, Figure, Definition; to write a plain < put a backslash before it
      meta-refresh: body-construct: <meta> is not one of our components, which are Callout, Figure, Definition; to write a plain < put a backslash before it
      note-missing: body-construct: [^9] points at a note that is not there; add a line [^9]: with its words
      note-never-shown: body-construct: nothing in the text points at [^harm]:, so readers would never see it; put [^harm] where it belongs
      note-twice: body-construct: [^1]: stands twice, and only the first would be shown; give this one another name
      object: body-construct: <object> is not one of our components, which are Callout, Figure, Definition; to write a plain < put a backslash before it
      script-words: body-construct: <script> is not one of our components, which are Callout, Figure, Definition; to write a plain < put a backslash before it
      script: body-construct: <script> is not one of our components, which are Callout, Figure, Definition; to write a plain < put a backslash before it
      search-ignore: body-construct: <p> is not one of our components, which are Callout, Figure, Definition; to write a plain < put a backslash before it
      search-meta-component: body-construct: <Callout> has no attribute "data-pagefind-filter"; it takes kind, title
      search-meta: body-construct: <span> is not one of our components, which are Callout, Figure, Definition; to write a plain < put a backslash before it
      set-html-component: body-construct: <Callout> has no attribute "set:html"; it takes kind, title
      set-html: body-construct: <Fragment> is not one of our components, which are Callout, Figure, Definition; to write a plain < put a backslash before it
      style-attribute: body-construct: <Callout> has no attribute "style"; it takes kind, title
      style-element: body-construct: <style> is not one of our components, which are Callout, Figure, Definition; to write a plain < put a backslash before it
      svg-onload: body-construct: <svg> is not one of our components, which are Callout, Figure, Definition; to write a plain < put a backslash before it"
    `);
  });

  test('facts that are not what they seem', () => {
    expect(
      plantedFacts('hostile')
        .map((one) => refusals([one]))
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "address-credentials.entry: bad-value: "https://trust.example.org:pass@evil.example.org/": write a full web address that begins https:// and has no user name, password or unusual letters in its host; where no source says, write not-established
      address-local.entry: bad-value: "https://127.0.0.1/": write a full web address that begins https:// and has no user name, password or unusual letters in its host; where no source says, write not-established
      address-look-alike.entry: bad-value: "https://trust.еxample.org/": write a full web address that begins https:// and has no user name, password or unusual letters in its host; where no source says, write not-established
      address-plain-http.entry: bad-value: "http://trust.example.org/": write a full web address that begins https:// and has no user name, password or unusual letters in its host; where no source says, write not-established
      address-script.entry: bad-value: "javascript:alert(1)": write a full web address that begins https:// and has no user name, password or unusual letters in its host; where no source says, write not-established
      alias-bomb.study: yaml-shortcut: the anchor &a
      constructor.study: unknown-field: there is no field "constructor" here; the fields are label, part, citation, trial, country, design, comparison, participants, quality, independence, findings, harms, sources, note
      date-future.entry: date-future: 2999-03-01 is after today, 2024-06-01
      date-impossible.entry: bad-value: "2024-02-30": write a real day as year-month-day in quotes, such as "2026-11-21"
      date-number.entry: wrong-type: 20240301 will not do here; write text (put it in quotes if it is a number)
      date-words.entry: bad-value: "1 March 2024": write a real day as year-month-day in quotes, such as "2026-11-21"
      directive.study: yaml-shortcut: the directive %YAML 1.1
      doi-address.study: bad-value: "https://doi.org/10.5555/example.2018.1": write the DOI alone, such as 10.1007/s11121-007-0080-7, without https://doi.org/ before it
      draft.entry: unknown-field: there is no field "draft" here; the fields are title, otherNames, notToBeConfusedWith, summary, type, provider, origin, ukAvailability, whoFor, setting, delivery, workforce, duration, cost, outcomesIntended, studies, questions, otherRatings, related, dates, history, status, withdrawn, notRated, people, override, sources
      duplicate-key.study: yaml-duplicate: the field "design" stands twice here; keep one
      fence-missing.entry: no-fences: the file must begin with a line of exactly three hyphens, and have another after the facts
      fence-program.entry: no-fences: the first line must be three hyphens and nothing else: no other marks and no word after them
      fence-toml.entry: no-fences: the first line must be three hyphens and nothing else: no other marks and no word after them
      layout.entry: unknown-field: there is no field "layout" here; the fields are title, otherNames, notToBeConfusedWith, summary, type, provider, origin, ukAvailability, whoFor, setting, delivery, workforce, duration, cost, outcomesIntended, studies, questions, otherRatings, related, dates, history, status, withdrawn, notRated, people, override, sources
      log-command.study: unknown-word: "rct
      ::error file=content/x::forged" is not a word this field knows; write one of rct, cluster-rct, matched-comparison, regression-discontinuity, interrupted-time-series-with-comparison, unmatched-comparison, historical-comparison, area-comparison, pre-post, qualitative, process, systematic-review, not-established
      merge-key.study: yaml-shortcut: the merge key <<
      number-below-zero.study: bad-value: -90: write zero or more
      number-not-a-number.study: wrong-type: NaN will not do here; write a number, without quotes or units, or write not-established
      number-without-end.study: wrong-type: Infinity will not do here; write a number, without quotes or units, or write not-established
      prototype.study: unknown-field: there is no field "__proto__" here; the fields are label, part, citation, trial, country, design, comparison, participants, quality, independence, findings, harms, sources, note
      set-html.entry: unknown-field: there is no field "set:html" here; the fields are title, otherNames, notToBeConfusedWith, summary, type, provider, origin, ukAvailability, whoFor, setting, delivery, workforce, duration, cost, outcomesIntended, studies, questions, otherRatings, related, dates, history, status, withdrawn, notRated, people, override, sources
      slug.entry: unknown-field: there is no field "slug" here; the fields are title, otherNames, notToBeConfusedWith, summary, type, provider, origin, ukAvailability, whoFor, setting, delivery, workforce, duration, cost, outcomesIntended, studies, questions, otherRatings, related, dates, history, status, withdrawn, notRated, people, override, sources
      tag.study: yaml-shortcut: the tag !!js/function
      title-bidi.study: bad-value: "Example ‮lairt‬ (2018)": remove the hidden character (a control, zero-width or direction mark); type the text again by hand
      title-control.study: bad-value: "Example [31mtrial": remove the hidden character (a control, zero-width or direction mark); type the text again by hand
      title-too-long.study: bad-value: "very very very very very very very very very very very very very very very ve…": shorten this to 120 characters
      typed-rating.study: unknown-field: there is no field "rating" here; the fields are label, part, citation, trial, country, design, comparison, participants, quality, independence, findings, harms, sources, note"
    `);
  });

  test('names and places the library does not publish', () => {
    expect(refusals(plantedNames())).toMatchInlineSnapshot(`
      "studies/Example Study.yaml: file-name: readers would never see this file; call it content/studies/example-study.yaml
      studies/EXAMPLE-STUDY.yaml: file-name: readers would never see this file; call it content/studies/example-study.yaml
      studies/example_study.yaml: file-name: readers would never see this file; call it content/studies/example-study.yaml
      studies/-example.yaml: file-name: readers would never see this file; call it content/studies/example.yaml
      studies/example.yml: file-name: readers would never see this file; call it content/studies/example.yaml
      studies/example.yaml.txt: file-name: readers would never see this file; call it content/studies/example.yaml
      studies/example.json: file-name: readers would never see this file; only files ending .yaml belong in content/studies
      studies/nested/example.yaml: file-name: readers would never see this file; call it content/studies/example.yaml
      studies/.example.yaml: file-name: readers would never see this file; only files ending .yaml belong in content/studies
      interventions/example-mornings.MDX: file-name: readers would never see this file; call it content/interventions/example-mornings.mdx
      interventions/example-mornings.mdx.txt: file-name: readers would never see this file; call it content/interventions/example-mornings.mdx
      interventions/example-mornings.md: file-name: readers would never see this file; call it content/interventions/example-mornings.mdx
      interventions/_example-mornings.mdx: file-name: readers would never see this file; call it content/interventions/example-mornings.mdx
      interventions/Example-Evenings.mdx: file-name: readers would never see this file; call it content/interventions/example-evenings.mdx
      interventions/nested/example-mornings.mdx: file-name: readers would never see this file; call it content/interventions/example-mornings.mdx
      interventions/example--mornings.mdx: file-name: readers would never see this file; call it content/interventions/example-mornings.mdx
      interventions/example-mornings.astro: file-name: readers would never see this file; only files ending .mdx belong in content/interventions
      interventions/example-mornings.js: file-name: readers would never see this file; only files ending .mdx belong in content/interventions"
    `);
  });

  test('texts too large or too deep to read', () => {
    expect(refusals(heavyTexts())).toMatchInlineSnapshot(`
      "ten megabytes: file-size: the file has 10,002,416 bytes, and may have at most 200,000
      one line of sixty thousand characters: body-construct: the text has 60,532 characters, and an entry has at most 60,000; shorten it
      quotations within quotations: body-construct: more than 8 lists or quotations stand in each other; use at most two
      lists within lists: body-construct: more than 8 lists or quotations stand in each other; use at most two
      lists pushed in: body-construct: more than 8 lists or quotations stand in each other; use at most two
      components within components: body-construct: more than 8 components are open at once; close each one, as in <Figure …>words</Figure>
      components in one line: body-construct: the text has 64,533 characters, and an entry has at most 60,000; shorten it
      stars round stars: body-construct: more than 400 of the sign * stand in one paragraph; shorten it, or divide it
      brackets round brackets: body-construct: more than 400 of the sign [ stand in one paragraph; shorten it, or divide it
      curly brackets: body-construct: more than 400 of the sign { stand in one paragraph; shorten it, or divide it
      ticks of every length: body-construct: more than 400 of the sign \` stand in one paragraph; shorten it, or divide it"
    `);
  });
});

describe('an honest text that looks like something else', () => {
  test.each([...plantedTexts('honest'), ...plantedFacts('honest')])('$name has no problem', ({ plant }) => {
    expect(plant(contentFolder()).report()).toBe('No problems found.');
  });
});
