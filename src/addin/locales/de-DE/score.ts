import type { ScoreTexts } from '../en-US/score.ts'

export const score: ScoreTexts = {
  title: 'Engagement',
  value: (score) => `Engagement-Wert ${score} von 100`,
  of: 'von 100',
  bands: { good: 'Gut', fair: 'Mittel', poor: 'Schwach' },
  trends: {
    up: (before) => `Gestiegen (vor 30 Tagen: ${before})`,
    flat: (before) => `Gleichbleibend (vor 30 Tagen: ${before})`,
    down: (before) => `Gefallen (vor 30 Tagen: ${before})`,
  },
  sensitivity: (machines, people) =>
    `${machines}, wenn das Unklare von Maschinen kam, ${people}, wenn von Personen`,
  insensitive: 'Was unklar ist, ändert daran nichts.',
  why: 'Warum dieser Wert?',
  part: 'Interaktion',
  worth: 'Punkte',
  left: 'Heute übrig',
  total: 'Wärme',
  formula: (halfLifeDays, saturation) =>
    `Jede Interaktion bringt Punkte; alle ${halfLifeDays} Tage verblasst die Hälfte davon. Der Rest ergibt zusammen die Wärme. Wert = 100 × (1 − e^(−Wärme ÷ ${saturation})).`,
  counted:
    'Gezählt wird, was Menschen in einem Jahr getan haben, wenn sicher ist, dass es dieser Kontakt war.',
  empty: 'Im letzten Jahr war nichts zu zählen, daher ist der Wert 0.',
  whyBand: 'Ab 60 ist der Wert gut, ab 40 mittel, darunter schwach.',
  whyTrend:
    'Der Wert vor 30 Tagen wird aus dem heute Bekannten neu berechnet. Bis zu 5 Punkte Unterschied gelten als gleichbleibend.',
  whySensitivity: (n) =>
    n === 1
      ? 'Bei 1 weiteren Interaktion ist unklar, ob eine Person oder eine Maschine sie ausgelöst hat. Der Wert lässt sie aus.'
      : `Bei ${n} weiteren Interaktionen ist unklar, ob Personen oder Maschinen sie ausgelöst haben. Der Wert lässt sie aus.`,
  nothingUnknown:
    'Hier ist nichts unklar: Bei jeder Interaktion steht fest, wer sie ausgelöst hat.',
}
