import type { TemplateFiguresTexts } from '../en-US/tool-template-figures.ts'

export const figures: TemplateFiguresTexts = {
  why: 'Hvorfor disse tal?',
  answered: (percent, of) => `${percent} % besvaret (af ${of})`,
  none: 'Ingen fulgt mail med den endnu',
  replies: ({ percent, count, of, low, high }) =>
    `Besvaret: ${count} af ${of}, ${percent} %. Med 95 % sikkerhed mellem ${low} og ${high} %.`,
  opens: ({ percent, count, of, low, high }) =>
    `Åbnet af et menneske: ${count} af ${of}, ${percent} %. Med 95 % sikkerhed mellem ${low} og ${high} %.`,
  clicks: ({ percent, count, of, low, high }) =>
    `Link klikket af et menneske: ${count} af ${of}, ${percent} %. Med 95 % sikkerhed mellem ${low} og ${high} %.`,
  noReplies: 'Svar: ingen fulgt mail er sendt med den endnu.',
  noOpens: 'Åbninger: måles ikke i nogen mail med den.',
  noClicks: 'Klik: ingen mail med den har links, hvis klik måles.',
  used: (n, text) => (n === 1 ? 'Indsat én gang.' : `Indsat ${text} gange.`),
  basis:
    'Talt over fulgte mails fra hele organisationen, som blev sendt. Hvad maskiner gjorde, tæller ikke.',
  since: (day) => `Kun mails siden ${day}: hvad der skete før, gemmes ikke længere.`,
  verdicts: {
    recommended: ({ percent, sent, low, average }) =>
      `Anbefalet, fordi den besvares oftere end organisationens gennemsnit: ${percent} % af ${sent} fulgte mails, mindst ${low} % med 95 % sikkerhed; gennemsnittet er ${average} %.`,
    'too-few': ({ sent }) =>
      `Endnu ikke anbefalet: der skal mindst 20 fulgte mails til for at sige noget; indtil nu: ${sent}.`,
    'no-reply': ({ sent }) => `Ikke anbefalet: ingen af ${sent} fulgte mails blev besvaret.`,
    'not-above-average': ({ percent, low, average }) =>
      `Ikke anbefalet: ${percent} % besvares, men med 95 % sikkerhed ved man kun, at det er mindst ${low} %, og gennemsnittet er ${average} %.`,
  },
}
