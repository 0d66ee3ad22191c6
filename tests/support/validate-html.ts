import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import type { BuiltPage } from './built-pages.ts';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  elements: ['html5'],
  rules: {
    // The boxes of one filter share its name, so that the address can hold several values of it.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // A rule about search engines. Names of outcomes and studies are long, and what tells pages apart comes first.
    'long-title': ['error', { maxlength: 120 }],
    // What a box of suggestions opens is a list box by its role; a <select> cannot stand there.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // A rule about how source is laid out; nobody writes these files, and line breaks in the text fall where they may.
    'no-trailing-whitespace': 'off',
  },
};

/** The same rules for every page, worked out once: to do so for each took a third of the time. */
class OneConfig extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    this.#resolved ??= super.getConfigFor(handle);
    return this.#resolved;
  }
}

const validator = new HtmlValidate(new OneConfig(config));

/** What is wrong with the HTML of pages by the recommended and the accessibility rules: each fault, with its places. */
export async function htmlFaults(pages: readonly BuiltPage[]): Promise<string[]> {
  /** Where each fault was found: one fault of a template stands on many pages. */
  const faults = new Map<string, string[]>();
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html, path);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      const fault = `${ruleId}: ${message}`;
      faults.set(fault, [...(faults.get(fault) ?? []), `${path} ${selector ?? ''}`]);
    }
  }
  return [...faults].map(([fault, places]) => `${fault} (${places.length} places, first ${places[0]})`);
}
