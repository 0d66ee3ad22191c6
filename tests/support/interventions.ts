import { intervention as schema, type Intervention } from '../../src/schemas/intervention.ts';
import { withChanges, type Changes } from './changes.ts';

/**
 * A published programme for foster carers with every fact recorded, so that a test changes one and sees what it
 * does. What it gives has passed the real schema.
 */
export function intervention(changes: Changes<Intervention> = {}): Intervention {
  return schema.parse(
    withChanges<Intervention>(
      {
        title: 'Example Evenings',
        otherNames: [],
        notToBeConfusedWith: [],
        summary: 'Evening groups for foster carers.',
        type: 'carer-training',
        provider: { name: 'Example Charity', address: 'not-established' },
        origin: 'GB',
        ukAvailability: { answer: 'available', note: 'It runs in two councils.', source: 'page' },
        whoFor: {
          description: 'Foster carers of children aged 5 to 12.',
          childAge: { from: 5, to: 12 },
          careStatus: ['looked-after'],
          levelOfNeed: ['specialist'],
        },
        setting: ['community'],
        delivery: ['group'],
        workforce: ['group-facilitator'],
        duration: '16 weeks',
        cost: {
          unit: {
            low: 300,
            high: 400,
            currency: 'GBP',
            per: 'carer',
            year: 2024,
            basis: 'measured',
            source: 'page',
          },
          note: 'Worked out by the provider.',
        },
        outcomesIntended: ['child-behaviour'],
        studies: ['trial-one'],
        questions: ['Who can help our carers with a child who cannot settle in the evenings?'],
        otherRatings: [],
        related: [],
        dates: { searched: '2026-01-01', reviewed: '2026-01-02' },
        history: [
          {
            date: '2026-01-02',
            from: 'none',
            to: 'level-3',
            cause: 'first-rating',
            sentence: 'First rated.',
          },
        ],
        status: 'published',
        people: { authors: 'not-established', reviewers: 'not-established' },
        sources: [
          {
            id: 'page',
            title: 'The provider’s page',
            address: 'https://example.org/evenings',
            seen: 'whole-page',
            voice: 'provider',
            read: '2026-01-01',
          },
        ],
      },
      changes,
    ),
  );
}
