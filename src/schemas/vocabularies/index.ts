export * from './vocabulary.ts';
export * from './levels.ts';
export * from './outcomes.ts';
export * from './people.ts';
export * from './studies.ts';
export * from './sources.ts';
export * from './delivery.ts';
export * from './editorial.ts';
