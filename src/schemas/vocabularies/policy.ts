import { vocabulary } from './vocabulary.ts';

/** What the founding documents of 2016 to 2023 announced, as the page on policy context sorts it. */
export const policyGroups = vocabulary({
  strategy: {
    label: 'Strategies, reviews and frameworks',
    meaning: 'Plans for the whole field, and what was to guide and check them.',
  },
  programme: {
    label: 'Programmes and money',
    meaning: 'What the government paid for, and the programmes it named.',
  },
  role: {
    label: 'Roles, duties and training',
    meaning: 'Who was to do what, and what the law or new rules were to ask of them.',
  },
  support: {
    label: 'Support for families, young people and carers',
    meaning: 'Help that was to reach people themselves.',
  },
});
export type PolicyGroup = keyof typeof policyGroups;
