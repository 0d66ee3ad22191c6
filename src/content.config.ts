import { defineCollection } from 'astro:content';
import { recordLoader } from './records/record-loader.ts';
import { intervention } from './schemas/intervention.ts';
import { study } from './schemas/study.ts';

export const collections = {
  interventions: defineCollection({ loader: recordLoader('interventions'), schema: intervention }),
  studies: defineCollection({ loader: recordLoader('studies'), schema: study }),
};
