/**
 * Words that say nothing of what is looked for: articles, pronouns, prepositions, auxiliary verbs and the words that
 * questions begin with. They are neither indexed nor searched. Words that mean something in social care ("need", "out"
 * in "out of home", "after" in "looked after") are kept wherever the thesaurus knows the phrase, because phrases are
 * recognised before these are dropped.
 */
const STOP_WORDS = new Set(
  `a about above across after again against all almost also although always am among an and another any anyone anything
  are around as at away be became because become been before being below between both but by came can cannot come could
  did do does doing done down during each either else especially etc ever every few for from further gave get gets getting
  give given gives go goes going gone good got had has have having he hence her here hers herself him himself his how
  however i ie if in into is it its itself just let like likely made mainly make makes many may me might more moreover most
  mostly much must my myself near nearly neither no nor not nothing now obtained of off often on once one only onto or other
  others otherwise our ours ourselves out over own per perhaps please possible put quite rather really s said same say see
  seem seems seen several shall she should show shown shows since so some somewhat still such t take taken than that the
  their theirs them themselves then there thereby therefore these they thing things this those though through throughout thus
  to together too toward towards under until unto up upon us use used useful uses using usually various very via want was we
  well went were what whatever when where whereas whether which while who whole whom whose why will with within without
  would yet you your yours yourself`.split(/\s+/),
);

/** True where a word, as `wordsOf` gives it, says nothing of what is looked for. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
