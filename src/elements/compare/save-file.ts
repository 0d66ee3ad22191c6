/** Hands a text to the reader as a file, made here on the page: nothing is sent. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes its copy after this turn; some take a moment longer.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
