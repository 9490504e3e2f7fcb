/** Texts for the engagement score. Numbers arrive formatted; `n` is a number to choose words by. */
export const score = {
  title: 'Engagement',
  value: (score: number) => `Engagement score ${score} of 100`,
  of: 'of 100',
  bands: { good: 'Good', fair: 'Fair', poor: 'Poor' },
  /** From the score 30 days ago. */
  trends: {
    up: (before: string) => `Up (30 days ago: ${before})`,
    flat: (before: string) => `Steady (30 days ago: ${before})`,
    down: (before: string) => `Down (30 days ago: ${before})`,
  },
  /** The two scores between which it lies, depending on what nobody can tell. */
  sensitivity: (machines: string, people: string) =>
    `${machines} if what nobody can judge was machines, ${people} if people`,
  insensitive: 'What nobody can judge does not change it.',
  why: 'Why this number?',
  part: 'Interaction',
  worth: 'Points',
  left: 'Left today',
  total: 'Heat',
  formula: (halfLifeDays: string, saturation: string) =>
    `Every interaction is worth points, and every ${halfLifeDays} days half of what is left fades. The rest adds up to the heat. Score = 100 × (1 − e^(−heat ÷ ${saturation})).`,
  counted: 'Counted is what people did where it is certain that it was this contact, over a year.',
  empty: 'Nothing counted in the last year, so the score is 0.',
  whyBand: 'From 60 the score is good, from 40 fair, below poor.',
  whyTrend:
    'The score 30 days ago is worked out again from what is known today. A difference of up to 5 points counts as steady.',
  whySensitivity: (n: number) =>
    n === 1
      ? 'Of 1 more interaction nobody can tell whether a person or a machine did it. The score leaves it out.'
      : `Of ${n} more interactions nobody can tell whether people or machines did them. The score leaves them out.`,
  nothingUnknown: 'Nothing is in doubt here: of every interaction it is known who did it.',
}

export type ScoreTexts = typeof score
