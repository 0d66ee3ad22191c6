import { vocabulary } from './vocabulary.ts';

export const statuses = vocabulary({
  published: { label: 'Published', meaning: 'Open to every reader.' },
  draft: { label: 'Draft', meaning: 'Not on the site yet.' },
  withdrawn: { label: 'Withdrawn', meaning: 'Kept at its address with the reason it was taken down.' },
});

export const changeCauses = vocabulary({
  'first-rating': { label: 'First rating', meaning: 'The entry was rated for the first time.' },
  'new-study': { label: 'New study', meaning: 'A study was added.' },
  'rule-change': { label: 'Rule change', meaning: 'The rules that compute ratings changed.' },
  correction: { label: 'Correction', meaning: 'A fact in a record was put right.' },
  override: { label: 'Override', meaning: 'A named person set the rating aside, with a reason.' },
});

/** Programmes of other bodies whose published ratings the library records beside its own. */
export const ratingBodies = vocabulary({
  foundations: {
    label: 'Foundations Guidebook',
    meaning: 'The Guidebook of Foundations, What Works Centre for Children & Families.',
  },
  cebc: {
    label: 'California Evidence-Based Clearinghouse',
    meaning: 'A register of programmes for child welfare in California (CEBC).',
  },
  'title-iv-e': {
    label: 'Title IV-E Prevention Services Clearinghouse',
    meaning: 'The United States government’s register for prevention services.',
  },
  blueprints: {
    label: 'Blueprints for Healthy Youth Development',
    meaning: 'A United States register of programmes for young people.',
  },
  crimesolutions: {
    label: 'CrimeSolutions',
    meaning: 'The register of the United States National Institute of Justice.',
  },
  'nhs-scotland': {
    label: 'NHS Scotland Early Intervention Framework',
    meaning: 'A Scottish guide to programmes for children.',
  },
  wsipp: {
    label: 'Washington State Institute for Public Policy',
    meaning: 'Costs and benefits of programmes, for Washington State.',
  },
  'evidence-store': {
    label: 'WWCSC Evidence Store',
    meaning: 'The former store of What Works for Children’s Social Care.',
  },
  eef: {
    label: 'Education Endowment Foundation',
    meaning: 'The What Works Centre for education in England.',
  },
  other: { label: 'Another body', meaning: 'A body not listed here, named in the record.' },
});
