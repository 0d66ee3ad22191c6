import { defineCollection } from 'astro:content';
import { inspectText } from './markdown/inspect-text.ts';
import { recordLoader } from './records/record-loader.ts';
import { intervention } from './schemas/intervention.ts';
import { study } from './schemas/study.ts';

export const collections = {
  interventions: defineCollection({
    loader: recordLoader('interventions', (body) => inspectText(body).faults),
    schema: intervention,
  }),
  studies: defineCollection({ loader: recordLoader('studies'), schema: study }),
};
