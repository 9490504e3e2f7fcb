import type { ReadTexts } from '../en-US/read.ts'
import { some } from '../some.ts'
import { mail } from './read-mail.ts'
import { timeline } from './read-timeline.ts'

export const read: ReadTexts = {
  message: 'Denne meddelelse',

  counts: {
    opens: 'Åbninger',
    clicks: 'Klik',
    fileViews: 'Filvisninger',
    replies: 'Svar',
    byPeople: 'af personer',
    inAll: (all) => `${all} i alt`,
    why: 'Hvorfor to tal?',
    whyText:
      'Det store tal er det, mennesker har gjort, så vidt vi kan se. Maskiner, der henter mails på forhånd eller tjekker links, dine egne visninger og det, ingen kan afgøre, er ikke talt med. Intet går tabt: Alt står nedenfor med begrundelse.',
    means: {
      opens:
        'Et mailprogram hentede mailens usynlige billede. Hvor billeder er blokeret, ses en åbning ikke.',
      clicks: 'Et link i mailen blev hentet via Follow.',
      fileViews: 'En linket fil blev set.',
      replies: 'Der kom et svar. Det opdages, når du åbner det.',
    },
    kindLeftOut: (n) => `Udeladt: ${n}.`,
    leftOut: (n) => `Her er ${some(n, 'interaktion', 'interaktioner')} ikke talt med.`,
    nothingLeftOut: 'Her er alt talt med.',
    ownHidden: (n) =>
      n === 1
        ? '1 visning af dig eller dit team er skjult.'
        : `${n} visninger af dig eller dit team er skjult.`,
  },

  mail,

  reply: {
    title: 'Svar på en mail, du følger',
    label: 'Mailen, der svares på',
    open: 'Vis detaljer',
    unresolved: 'Vi kunne ikke finde ud af, om du følger denne samtale.',
  },

  timeline,

  own: {
    title: 'Du følger ikke denne mail',
    text: 'Klik på Følg, mens du skriver en mail, for at se, hvad modtagerne gør med den.',
    recipients: 'Modtagere',
    denied: 'må ikke følges',
    onlyColleagues: 'Den gik kun til kolleger. Mails mellem kolleger følges aldrig.',
  },

  none: {
    title: 'Ingen at vise',
    text: 'Dette element har ingen ekstern afsender. Åbn en mail fra en kontakt for at se engagementet.',
  },
}
