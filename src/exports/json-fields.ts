/** The fields of the JSON data files, each with its meaning in plain words. Fields of records are in their schemas. */
export const jsonFields: readonly (readonly [field: string, meaning: string])[] = [
  ['version', 'The commit the data was made from.'],
  ['date', 'The day of that commit.'],
  ['licence', 'What you may do with it.'],
  ['part, parts', 'Only in a file that comes in parts: which one it is, and how many there are.'],
  ['interventions[].id', 'The name in the address of its page.'],
  ['interventions[].edited', 'The day its text was last changed, where the history of the files says.'],
  ['interventions[].record', 'The facts as editors recorded them.'],
  ['interventions[].rating.level', 'The level shown on the page.'],
  [
    'interventions[].rating.computed',
    'The level the rules give. It differs from level only where a person signed an override.',
  ],
  ['interventions[].rating.status', 'confirmed or provisional.'],
  ['interventions[].rating.floor', 'The level with every unknown counted against the programme.'],
  [
    'interventions[].rating.mixed, .harm',
    'true where a rigorous study found no benefit beside one that did, or found harm.',
  ],
  [
    'interventions[].rating.requirements',
    'What the level asked for, each with its answer and the findings it rests on.',
  ],
  [
    'interventions[].rating.higher',
    'Each level above, what is unmet, and the smallest evidence that would lift the entry there.',
  ],
  ['interventions[].rating.unknown', 'The facts not established that the rating turns on.'],
  ['interventions[].rating.trials', 'Each trial with its answers to R1 to R7.'],
  ['interventions[].outcomes', 'Each outcome, its direction, and how many trials point each way.'],
  ['interventions[].filters', 'The values this entry has for each filter of the library.'],
  ['studies[].id', 'The study’s id, as interventions name it.'],
  [
    'studies[].record',
    'The facts as editors recorded them. not-established means that no source we could read says.',
  ],
  ['findings[].study, .trial', 'The study it comes from, and the trial that study belongs to.'],
  ['findings[].interventions', 'The ids of the published interventions that rest on the study.'],
  ['findings[].record', 'The finding as editors recorded it.'],
  ['findings[].source', 'Where it was read, who speaks there, and how much of it was read.'],
  ['findings[].participants', 'What the study counts, and how many started and were analysed.'],
  ['terms[]', 'The words of the glossary, in glossary.json.'],
  [
    'terms[].policy',
    'Only for words that the government announced from 2016 to 2023: the group it stands in on the page about policy context, and the interventions it concerns.',
  ],
];
