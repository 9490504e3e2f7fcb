import type { ScoreTexts } from '../en-US/score.ts'

export const score: ScoreTexts = {
  title: 'Engagement',
  value: (score) => `Engagementsscore ${score} af 100`,
  of: 'af 100',
  bands: { good: 'God', fair: 'Middel', poor: 'Svag' },
  trends: {
    up: (before) => `Op (for 30 dage siden: ${before})`,
    flat: (before) => `Stabil (for 30 dage siden: ${before})`,
    down: (before) => `Ned (for 30 dage siden: ${before})`,
  },
  sensitivity: (machines, people) =>
    `${machines}, hvis det uvisse kom fra maskiner, ${people}, hvis det kom fra personer`,
  insensitive: 'Det, der er uvist, ændrer ikke tallet.',
  why: 'Hvorfor dette tal?',
  part: 'Interaktion',
  worth: 'Point',
  left: 'Tilbage i dag',
  total: 'Varme',
  formula: (halfLifeDays, saturation) =>
    `Hver interaktion giver point, og for hver ${halfLifeDays} dage forsvinder halvdelen af det, der er tilbage. Resten udgør tilsammen varmen. Score = 100 × (1 − e^(−varme ÷ ${saturation})).`,
  counted:
    'Der tælles, hvad mennesker har gjort i løbet af et år, når det er sikkert, at det var denne kontakt.',
  empty: 'Der var intet at tælle det seneste år, så scoren er 0.',
  whyBand: 'Fra 60 er scoren god, fra 40 middel, derunder svag.',
  whyTrend:
    'Scoren for 30 dage siden regnes ud på ny af det, der vides i dag. En forskel på op til 5 point regnes som stabil.',
  whySensitivity: (n) =>
    n === 1
      ? 'Om 1 interaktion mere kan ingen sige, om en person eller en maskine stod bag. Scoren tager den ikke med.'
      : `Om ${n} interaktioner mere kan ingen sige, om personer eller maskiner stod bag. Scoren tager dem ikke med.`,
  nothingUnknown: 'Intet er uvist her: For hver interaktion vides det, hvem der stod bag.',
}
