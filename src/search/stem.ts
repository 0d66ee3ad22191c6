/**
 * Takes the endings off an English word, as Pagefind does before it indexes one: "fostering", "fostered" and "fosters" all
 * stand in the index as "foster". Whoever asks the index must agree with it to the letter; a test compares the two.
 * Source: M. F. Porter, "The English (Porter2) stemming algorithm",
 * https://snowballstem.org/algorithms/english/stemmer.html, from which the names of the steps and regions are.
 * @param word in small letters, without accents or apostrophes
 */
export function stem(word: string): string {
  if (word.length <= 2) return word;
  const known = EXCEPTIONS.get(word);
  if (known !== undefined) return known;
  // A y that stands for a consonant is a capital until the end.
  const marked = word.replace(/^y|(?<=[aeiouy])y/g, 'Y');
  const r1 = SPECIAL_START.exec(marked)?.[0].length ?? region(marked, 0);
  const r2 = region(marked, r1);
  let left = step1a(marked);
  left = step1c(step1b(left, r1));
  left = swap(left, STEP_2, r1);
  left = swap(left, STEP_3, r1);
  left = swap(left, STEP_3_LATER, r2);
  left = swap(left, STEP_4, r2);
  return step5(left, r1, r2).toLowerCase();
}

/** Pairs of a word or ending and what it becomes, from `this>that` for each. */
const pairs = (text: string) => text.split(' ').map((pair) => pair.split('>') as [string, string]);

const EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  pairs(
    'skis>ski skies>sky idly>idl gently>gentl ugly>ugli early>earli only>onli ' +
      'singly>singl sky>sky news>news howe>howe atlas>atlas cosmos>cosmos bias>bias andes>andes',
  ),
);
const SPECIAL_START = /^(arsen|commun|emerg|gener|inter|later|organ|past|univers)/;

/** Where the region begins that follows the first consonant after a vowel. */
function region(word: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return found === null ? word.length : from + found.index + 2;
}

/** A word whose last syllable is short: a vowel between consonants, or one that begins the word. */
const SHORT_SYLLABLE = /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy]|past)$/;

function step1a(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  return /[aeiouy].+(?<![us])s$/.test(word) ? word.slice(0, -1) : word;
}

/** Words in which step 1b takes nothing off. */
const WHOLE = /^(?:(?:proc|exc|succ)eed(?:ly)?|(?:inn|out|cann|herr|earr|even)ing)$/;

function step1b(word: string, r1: number): string {
  if (WHOLE.test(word)) return word;
  if (/^[^aeiouy]ying$/.test(word)) return `${word.charAt(0)}ie`;
  const [kept] = /eed(?:ly)?$/.exec(word) ?? [];
  if (kept !== undefined) return word.length - kept.length >= r1 ? word.slice(0, 2 - kept.length) : word;
  const left = word.replace(/(?:ed|ing)(?:ly)?$/, '');
  if (left === word || !/[aeiouy]/.test(left)) return word;
  if (/(?:at|bl|iz)$/.test(left)) return `${left}e`;
  if (/(?<!^[aeo])(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(left)) return left.slice(0, -1);
  return SHORT_SYLLABLE.test(left) && r1 >= left.length ? `${left}e` : left;
}

const step1c = (word: string): string => word.replace(/(?<=.[^aeiouy])[yY]$/, 'i');

/** Endings and what stands instead. Of two that fit, the longer counts, also where it may not be changed. */
const endings = (text: string) =>
  pairs(text).map(([ending, instead]) => [new RegExp(`${ending}$`), instead] as const);

const STEP_2 = endings(
  'ational>ate ization>ize fulness>ful ousness>ous iveness>ive tional>tion biliti>ble lessli>less entli>ent ation>ate ' +
    'alism>al aliti>al ousli>ous iviti>ive fulli>ful enci>ence anci>ance abli>able izer>ize ator>ate alli>al bli>ble ogist>og ' +
    '(?<=l)ogi>og (?<=[cdeghkmnrt])li>',
);
const STEP_3 = endings('ational>ate tional>tion alize>al icate>ic iciti>ic ical>ic ness> ful>');
/** The one ending of step 3 that goes only so late in a word. */
const STEP_3_LATER = endings('ative>');
const STEP_4 = endings(
  'ement> ance> ence> able> ible> ment> (?<=[st])ion> ant> ent> ism> ate> iti> ous> ive> ize> al> er> ic>',
);

/** Changes the ending of a word where all of it stands in a region. */
function swap(word: string, step: ReturnType<typeof endings>, from: number): string {
  for (const [ending, instead] of step) {
    const found = ending.exec(word);
    if (found !== null) return found.index >= from ? word.slice(0, found.index) + instead : word;
  }
  return word;
}

function step5(word: string, r1: number, r2: number): string {
  const left = word.slice(0, -1);
  const goes = word.endsWith('e')
    ? left.length >= r2 || (left.length >= r1 && !SHORT_SYLLABLE.test(left))
    : word.endsWith('ll') && left.length >= r2;
  return goes ? left : word;
}
