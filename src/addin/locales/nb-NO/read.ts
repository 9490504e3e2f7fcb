import type { ReadTexts } from '../en-US/read.ts'
import { some } from '../some.ts'
import { mail } from './read-mail.ts'
import { timeline } from './read-timeline.ts'

export const read: ReadTexts = {
  message: 'Denne meldingen',

  counts: {
    opens: 'Åpninger',
    clicks: 'Klikk',
    fileViews: 'Filvisninger',
    replies: 'Svar',
    byPeople: 'av personer',
    inAll: (all) => `${all} totalt`,
    why: 'Hvorfor to tall?',
    whyText:
      'Det store tallet er det mennesker har gjort, så langt vi kan se. Maskiner som henter e-post på forhånd eller sjekker koblinger, dine egne visninger og det ingen kan avgjøre, er ikke tatt med. Ingenting blir borte: alt står nedenfor, med begrunnelse.',
    means: {
      opens:
        'Et e-postprogram lastet det usynlige bildet i e-posten. Der bilder er blokkert, ses ikke en åpning.',
      clicks: 'En lenke i e-posten ble hentet via Follow.',
      fileViews: 'En lenket fil ble sett på.',
      replies: 'Et svar kom inn. Det oppdages når du åpner det.',
    },
    kindLeftOut: (n) => `Utelatt: ${n}.`,
    leftOut: (n) => `Her er ${some(n, 'interaksjon', 'interaksjoner')} ikke tatt med.`,
    nothingLeftOut: 'Her er alt tatt med.',
    ownHidden: (n) =>
      n === 1
        ? '1 visning av deg eller teamet ditt er skjult.'
        : `${n} visninger av deg eller teamet ditt er skjult.`,
  },

  mail,

  reply: {
    title: 'Svar på en e-post du følger',
    label: 'E-posten det svares på',
    open: 'Vis detaljer',
    unresolved: 'Vi fant ikke ut om du følger denne samtalen.',
  },

  timeline,

  own: {
    title: 'Du følger ikke denne e-posten',
    text: 'Klikk Følg mens du skriver en e-post for å se hva mottakerne gjør med den.',
    recipients: 'Mottakere',
    denied: 'kan ikke følges',
    onlyColleagues: 'Den gikk bare til kolleger. E-post mellom kolleger følges aldri.',
  },

  none: {
    title: 'Ingen å vise',
    text: 'Dette elementet har ingen ekstern avsender. Åpne en e-post fra en kontakt for å se engasjementet.',
  },
}
