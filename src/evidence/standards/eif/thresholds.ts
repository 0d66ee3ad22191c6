/** Every number in the rating rules, in one place. The words on the method page are made from these. */
export const thresholds = {
  /** R3: participants analysed in each arm of a rigorous trial. */
  perArm: 20,
  /** Levels 2 and 2+: participants analysed in all. */
  inAll: 20,
  /** Level 2: the share of those who started who were analysed, in percent. */
  retainedPercent: 60,
  /** Level 4: months after the end of the programme. */
  longTermMonths: 12,
  /** Level 4: rigorous trials that found a benefit. */
  trialsForLevel4: 2,
  /** Level 4+: rigorous trials that found a benefit. */
  trialsForLevel4Plus: 3,
} as const;

export type Thresholds = { [Name in keyof typeof thresholds]: number };
