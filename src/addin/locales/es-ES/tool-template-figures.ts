import type { TemplateFiguresTexts } from '../en-US/tool-template-figures.ts'

export const figures: TemplateFiguresTexts = {
  why: '¿Por qué estos números?',
  answered: (percent, of) => `${percent} % respondidos (de ${of})`,
  none: 'Aún no hay correos seguidos con ella',
  replies: ({ percent, count, of, low, high }) =>
    `Respondidos: ${count} de ${of}, ${percent} %. Con un 95 % de certeza, entre ${low} y ${high} %.`,
  opens: ({ percent, count, of, low, high }) =>
    `Abiertos por una persona: ${count} de ${of}, ${percent} %. Con un 95 % de certeza, entre ${low} y ${high} %.`,
  clicks: ({ percent, count, of, low, high }) =>
    `Con clic de una persona en un enlace: ${count} de ${of}, ${percent} %. Con un 95 % de certeza, entre ${low} y ${high} %.`,
  noReplies: 'Respuestas: aún no se ha enviado ningún correo seguido con ella.',
  noOpens: 'Aperturas: no se miden en ningún correo con ella.',
  noClicks: 'Clics: ningún correo con ella tiene enlaces cuyos clics se midan.',
  used: (n, text) => (n === 1 ? 'Insertada una vez.' : `Insertada ${text} veces.`),
  basis:
    'Se cuentan los correos seguidos y enviados de toda la organización. Lo que hacen las máquinas no cuenta.',
  since: (day) => `Solo correos desde el ${day}: lo anterior ya no se conserva.`,
  verdicts: {
    recommended: ({ percent, sent, low, average }) =>
      `Recomendada porque se responde más que la media de su organización: ${percent} % de ${sent} correos seguidos, al menos ${low} % con un 95 % de certeza; la media es ${average} %.`,
    'too-few': ({ sent }) =>
      `Aún no recomendada: hacen falta al menos 20 correos seguidos para saberlo; hasta ahora: ${sent}.`,
    'no-reply': ({ sent }) =>
      `No recomendada: no se respondió ninguno de ${sent} correos seguidos.`,
    'not-above-average': ({ percent, low, average }) =>
      `No recomendada: se responde el ${percent} %, pero con un 95 % de certeza solo se sabe que es al menos el ${low} %, y la media es ${average} %.`,
  },
}
