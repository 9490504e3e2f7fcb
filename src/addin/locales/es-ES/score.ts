import type { ScoreTexts } from '../en-US/score.ts'

export const score: ScoreTexts = {
  title: 'Interés',
  value: (score) => `Puntuación de interés ${score} de 100`,
  of: 'de 100',
  bands: { good: 'Buena', fair: 'Media', poor: 'Baja' },
  trends: {
    up: (before) => `Sube (hace 30 días: ${before})`,
    flat: (before) => `Estable (hace 30 días: ${before})`,
    down: (before) => `Baja (hace 30 días: ${before})`,
  },
  sensitivity: (machines, people) =>
    `${machines} si lo dudoso fue de máquinas, ${people} si fue de personas`,
  insensitive: 'Lo dudoso no la cambia.',
  why: '¿Por qué este número?',
  part: 'Interacción',
  worth: 'Puntos',
  left: 'Quedan hoy',
  total: 'Calor',
  formula: (halfLifeDays, saturation) =>
    `Cada interacción vale puntos y cada ${halfLifeDays} días se pierde la mitad de lo que queda. El resto suma el calor. Puntuación = 100 × (1 − e^(−calor ÷ ${saturation})).`,
  counted: 'Cuenta lo que han hecho personas durante un año, si es seguro que fue este contacto.',
  empty: 'No hubo nada que contar en el último año, así que la puntuación es 0.',
  whyBand: 'Desde 60 la puntuación es buena, desde 40 media y por debajo baja.',
  whyTrend:
    'La puntuación de hace 30 días se calcula de nuevo con lo que se sabe hoy. Hasta 5 puntos de diferencia se consideran estables.',
  whySensitivity: (n) =>
    n === 1
      ? 'De 1 interacción más no se puede saber si la hizo una persona o una máquina. La puntuación no la cuenta.'
      : `De ${n} interacciones más no se puede saber si las hicieron personas o máquinas. La puntuación no las cuenta.`,
  nothingUnknown: 'Aquí no hay dudas: de cada interacción se sabe quién la hizo.',
}
