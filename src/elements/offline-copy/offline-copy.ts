import { heldCopy } from './device-copy.ts';
import { CopyError, faultOf, type CopyFault } from './fault.ts';
import { fetchHead } from './fetch-list.ts';
import { dropCopy, makeCopy } from './make-copy.ts';
import type { Progress } from './keep-files.ts';
import { heldInWords, progressInWords } from './words.ts';

/**
 * Keeps a copy of the library on this device, brings it up to date and takes it away, each only when its button is
 * pressed. The page says without this script what a copy is.
 */
export class OfflineCopy extends HTMLElement {
  #listening = new AbortController();
  #stop = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', (event) => void this.#onClick(event), { signal });
    void this.#look();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#stop.abort();
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  async #onClick({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    const action = button?.dataset['action'];
    if (action === 'stop') this.#stop.abort();
    else if (action === 'remove') await this.#work('The copy was removed.', () => dropCopy(this.#base));
    else if (action !== undefined)
      await this.#work('The copy is ready. The library now opens on this device without a connection.', () =>
        this.#keep(),
      );
  }

  async #keep(): Promise<void> {
    this.#stop = new AbortController();
    this.#show('working', true);
    this.#part('stop').focus();
    await makeCopy(this.#base, this.#stop.signal, (done, all) => this.#showProgress(done, all));
  }

  /** Does one thing at a time, then says how it ended and what is there now. */
  async #work(done: string, act: () => Promise<void>): Promise<void> {
    this.#showFault(undefined);
    this.#showButtons([]);
    let ended: string | undefined = done;
    try {
      await act();
    } catch (error) {
      ended = undefined;
      this.#showFault(faultOf(error, 'refused'));
    }
    this.#show('working', false);
    await this.#look(ended);
    this.#part('status').focus();
  }

  /** Looks at what is on this device and in the library, says it, and offers what can be done. */
  async #look(before?: string): Promise<void> {
    if (!isSecureContext || !('serviceWorker' in navigator) || !('caches' in globalThis)) {
      this.#say([]);
      return this.#showFault('refused');
    }
    try {
      const held = await heldCopy(this.#base);
      const head = await fetchHead(this.#base).catch(() => undefined);
      this.#say([...(before === undefined ? [] : [before]), ...heldInWords(held, head)]);
      const whole = held.copy !== undefined;
      this.#showButtons([
        ...(whole ? [] : [held.unfinished ? 'finish' : 'keep']),
        ...(whole && head?.version !== held.copy?.version ? ['update'] : []),
        ...(whole || held.unfinished ? ['remove'] : []),
      ]);
    } catch (error) {
      this.#say([]);
      this.#showFault(error instanceof CopyError ? error.fault : 'refused');
    }
  }

  #showProgress(done: Progress, all: Progress): void {
    const bar = this.#part('bar') as HTMLProgressElement;
    bar.max = all.bytes;
    bar.value = done.bytes;
    this.#part('progress').textContent = progressInWords(done, all);
  }

  /** Each sentence as a paragraph of its own. */
  #say(sentences: readonly string[]): void {
    const paragraphs = sentences.map((sentence) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = sentence;
      return paragraph;
    });
    this.#part('status').replaceChildren(...paragraphs);
  }

  #showButtons(shown: readonly string[]): void {
    for (const button of this.querySelectorAll<HTMLElement>('[data-part="buttons"] button'))
      button.hidden = !shown.includes(button.dataset['action'] ?? '');
  }

  #showFault(fault: CopyFault | undefined): void {
    for (const message of this.querySelectorAll<HTMLElement>('[data-message]'))
      message.hidden = message.dataset['message'] !== fault;
  }

  #show(part: string, shown: boolean): void {
    this.#part(part).hidden = !shown;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (part === null) throw new Error(`the page has no part ${name}`);
    return part;
  }
}
