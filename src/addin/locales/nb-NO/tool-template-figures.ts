import type { TemplateFiguresTexts } from '../en-US/tool-template-figures.ts'

export const figures: TemplateFiguresTexts = {
  why: 'Hvorfor disse tallene?',
  answered: (percent, of) => `${percent} % besvart (av ${of})`,
  none: 'Ingen fulgt e-post med den ennå',
  replies: ({ percent, count, of, low, high }) =>
    `Besvart: ${count} av ${of}, ${percent} %. Med 95 % sikkerhet mellom ${low} og ${high} %.`,
  opens: ({ percent, count, of, low, high }) =>
    `Åpnet av et menneske: ${count} av ${of}, ${percent} %. Med 95 % sikkerhet mellom ${low} og ${high} %.`,
  clicks: ({ percent, count, of, low, high }) =>
    `Lenke klikket av et menneske: ${count} av ${of}, ${percent} %. Med 95 % sikkerhet mellom ${low} og ${high} %.`,
  noReplies: 'Svar: ingen fulgt e-post er sendt med den ennå.',
  noOpens: 'Åpninger: måles ikke i noen e-post med den.',
  noClicks: 'Klikk: ingen e-post med den har lenker der klikk måles.',
  used: (n, text) => (n === 1 ? 'Satt inn én gang.' : `Satt inn ${text} ganger.`),
  basis:
    'Telt over fulgte e-poster fra hele organisasjonen som ble sendt. Det maskiner gjorde, teller ikke.',
  since: (day) => `Bare e-poster siden ${day}: det som skjedde før, er ikke lenger lagret.`,
  verdicts: {
    recommended: ({ percent, sent, low, average }) =>
      `Anbefalt fordi den besvares oftere enn gjennomsnittet i organisasjonen: ${percent} % av ${sent} fulgte e-poster, minst ${low} % med 95 % sikkerhet; gjennomsnittet er ${average} %.`,
    'too-few': ({ sent }) =>
      `Ikke anbefalt ennå: det trengs minst 20 fulgte e-poster for å si noe; så langt: ${sent}.`,
    'no-reply': ({ sent }) => `Ikke anbefalt: ingen av ${sent} fulgte e-poster ble besvart.`,
    'not-above-average': ({ percent, low, average }) =>
      `Ikke anbefalt: ${percent} % besvares, men med 95 % sikkerhet vet man bare at det er minst ${low} %, og gjennomsnittet er ${average} %.`,
  },
}
