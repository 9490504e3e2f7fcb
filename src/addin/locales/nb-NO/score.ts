import type { ScoreTexts } from '../en-US/score.ts'

export const score: ScoreTexts = {
  title: 'Engasjement',
  value: (score) => `Engasjement ${score} av 100`,
  of: 'av 100',
  bands: { good: 'Bra', fair: 'Middels', poor: 'Svakt' },
  trends: {
    up: (before) => `Opp (for 30 dager siden: ${before})`,
    flat: (before) => `Stabilt (for 30 dager siden: ${before})`,
    down: (before) => `Ned (for 30 dager siden: ${before})`,
  },
  sensitivity: (machines, people) =>
    `${machines} hvis det uvisse kom fra maskiner, ${people} hvis det kom fra personer`,
  insensitive: 'Det som er uvisst, endrer ikke tallet.',
  why: 'Hvorfor dette tallet?',
  part: 'Interaksjon',
  worth: 'Poeng',
  left: 'Igjen i dag',
  total: 'Varme',
  formula: (halfLifeDays, saturation) =>
    `Hver interaksjon gir poeng, og hver ${halfLifeDays}. dag forsvinner halvparten av det som er igjen. Resten blir til sammen varmen. Poengsum = 100 × (1 − e^(−varme ÷ ${saturation})).`,
  counted:
    'Det som telles, er hva mennesker har gjort i løpet av et år, når det er sikkert at det var denne kontakten.',
  empty: 'Det var ingenting å telle det siste året, så poengsummen er 0.',
  whyBand: 'Fra 60 er poengsummen bra, fra 40 middels, under det svak.',
  whyTrend:
    'Poengsummen for 30 dager siden regnes ut på nytt fra det som er kjent i dag. En forskjell på opptil 5 poeng regnes som stabilt.',
  whySensitivity: (n) =>
    n === 1
      ? 'Om 1 interaksjon til kan ingen si om en person eller en maskin sto bak. Poengsummen tar den ikke med.'
      : `Om ${n} interaksjoner til kan ingen si om personer eller maskiner sto bak. Poengsummen tar dem ikke med.`,
  nothingUnknown: 'Ingenting er uvisst her: for hver interaksjon er det kjent hvem som sto bak.',
}
