/** The longest address that hosts and browsers can be trusted with. */
export const LONGEST_ADDRESS = 7000;

/**
 * The page of the host on which a new file begins, in the form that GitHub and hosts like it read.
 * @param folder the address of the host’s new-file page for the folder, without a slash at its end
 * @param name the name of the file with its ending
 * @returns the address, and whether the text of the file fits into it; where it does not, the text is pasted by hand
 */
export function newFileAddress(
  folder: string,
  name: string,
  text: string,
): { address: string; holdsText: boolean } {
  const plain = `${folder}?filename=${encodeURIComponent(name)}`;
  const full = `${plain}&value=${encodeURIComponent(text)}`;
  return full.length > LONGEST_ADDRESS
    ? { address: plain, holdsText: false }
    : { address: full, holdsText: true };
}
