import type { Rules } from './rules.ts';
import { saveFile } from '../compare/save-file.ts';

export interface NewFile {
  name: string;
  text: string;
}

/** Shows the finished file, with the ways to hand it in. */
export function showFile(
  part: (name: string) => HTMLElement,
  file: NewFile,
  folder: string,
  addressOf: Rules['newFileAddress'],
): void {
  const { address, holdsText } = addressOf(folder, file.name, file.text);
  part('file').hidden = false;
  part('file-name').textContent = file.name;
  part('file-size').textContent = `${file.text.trimEnd().split('\n').length} lines`;
  part('preview').textContent = file.text;
  part('open').setAttribute('href', address);
  part('paste').hidden = holdsText;
  part('handed').textContent = '';
}

/** Copies the text, and says whether it could. Where the browser does not let it, the text is marked for copying. */
export async function copyFile(part: (name: string) => HTMLElement, { text }: NewFile): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    part('handed').textContent = 'Copied.';
  } catch {
    getSelection()?.selectAllChildren(part('preview'));
    part('handed').textContent =
      'This browser does not let the page copy. The text is marked below: copy it with Ctrl and C.';
  }
}

export function downloadFile(part: (name: string) => HTMLElement, { name, text }: NewFile): void {
  saveFile(name, name.endsWith('.yaml') ? 'application/yaml' : 'text/markdown', text);
  part('handed').textContent = `Downloaded as ${name}.`;
}
