import type { PageWords } from './page-words.ts'

export const nb: PageWords = {
  language: 'Norsk',
  languages: 'Språk',
  tag: 'nb-NO',
  title: 'Hva som måles av denne e-posten',
  lead: 'Avsenderen av denne e-posten kan få vite om den ble åpnet, om lenkene i den ble fulgt og om den ble besvart. Her ser du nøyaktig hva, og du bestemmer.',
  facts: { from: 'Fra', subject: 'Emne', sent: 'Sendt' },
  choice: {
    title: 'Ditt valg',
    states: {
      none: () => 'Du har ikke sagt noe om dette ennå.',
      requested: (day) => `Du ble spurt ${day} om du godtar å bli målt, og har ikke svart ennå.`,
      granted: (day) => `Du godtok ${day} å bli målt.`,
      refused: (day) => `Du sa nei ${day}. Ingenting måles av e-post til deg.`,
      withdrawn: (day) => `Du sa nei ${day}. Ingenting måles av e-post til deg.`,
    },
    notedForYou: 'Noen i avsenderens organisasjon noterte dette for deg.',
    needsConsent: 'Ingenting måles av e-post til deg før du godtar det.',
    no: 'Sier du nei, måles ingenting av noen e-post fra denne organisasjonen til deg: verken av denne eller av andre, enten de er sendt allerede eller kommer senere. Det gjelder med en gang, og lenkene virker fortsatt. Avsenderen ser at du sa nei.',
    yes: 'Godtar du, får avsenderen fra nå av vite når du åpner en slik e-post, følger en lenke i den eller svarer på den. Du kan når som helst ta det tilbake her.',
    sayNo: 'Ikke mål e-post til meg',
    sayYes: 'Jeg godtar å bli målt',
    shared:
      'Denne e-posten kan ha gått til flere, og alle eksemplarer er like. Derfor vet ikke denne siden hvem som leser den. Skriv inn adressen du fikk e-posten på.',
    list: 'Fikk du den gjennom en e-postliste, kan du henvende deg til dem som står nedenfor.',
    agree: 'Vil du godta det, svarer du på e-posten: her kunne hvem som helst skrive adressen din.',
    address: 'E-postadressen din',
    notFollowed:
      'Denne e-posten følges ikke: ingenting måles av den, så her er det ingenting å bestemme.',
  },
  measured: {
    title: 'Hva som måles',
    opens: 'Åpninger',
    clicks: 'Fulgte lenker',
    replies: 'Svar',
    ways: {
      individual: 'Hver for seg',
      totals: 'Bare som et tall, uten personer',
      nothing: 'Ikke i det hele tatt',
    },
    noticed: 'Blir lagt merke til',
    notNoticed: 'Blir ikke lagt merke til',
    how: 'En åpning merkes når programmet ditt laster et bitte lite, usynlig bilde, en fulgt lenke fordi den går gjennom adressen vår. Av hver forespørsel lagres tidspunktet og typen program, ikke internettadressen din.',
    switchedOff: 'Akkurat nå samles ingenting inn: målingen er slått av.',
    voided: 'Avsenderen har sluttet å følge denne e-posten. Ingenting samles inn lenger.',
    shared:
      'Slik ble det bestemt da e-posten ble sendt. Så snart én av mottakerne sier nei, måles ingenting av den lenger, for noen.',
  },
  known: {
    title: 'Hva som er kjent så langt',
    none: 'Ingenting er registrert av denne e-posten.',
    newest: (count) => `De ${count} nyeste vises.`,
    shared:
      'Det som registreres av denne e-posten, er tall. Siden alle eksemplarer er like, kan ingen si hvem som åpnet den eller fulgte en lenke; bare et svar har et navn.',
    kinds: { open: 'Åpnet', click: 'Lenke fulgt', 'file-view': 'Fil vist', reply: 'Besvart' },
    judged: {
      person: 'regnet som et menneske',
      machine: 'regnet som en maskin, for eksempel en viruskontroll',
      self: 'regnet som avsenderens egne folk',
      unknown: 'ingen kan si om det var et menneske',
    },
    unknownProgram: 'ukjent program',
  },
  kept: {
    title: 'Hvor lenge det lagres',
    hits: 'Hvordan hver forespørsel så ut',
    interactions: 'Åpninger, fulgte lenker og svar',
    mail: 'Emne, mottakere og lenker i denne e-posten',
    days: (count) => (count === null ? 'Uten grense' : count === 1 ? '1 dag' : `${count} dager`),
    after: 'Etter det er det bare tall igjen, uten personer.',
  },
  ask: {
    title: 'Hvem du kan spørre',
    contact: 'For spørsmål, og for å få vite alt som er lagret om deg:',
    reply: 'Bare svar på e-posten.',
    notice: 'Organisasjonens personvernerklæring',
  },
  erase: {
    title: 'Slett alt om deg',
    text: 'Alt som er registrert om deg, slettes med en gang og for godt, av denne e-posten og av alle andre. Etter det måles ingenting av e-post til deg.',
    shared:
      'Organisasjonen får vite at alt om adressen din skal slettes. Den må gjøre det, eller svare deg, innen en måned.',
    button: 'Slett alt …',
    confirm: {
      title: 'Slette alt for godt?',
      text: 'Dette kan ikke gjøres om. Bare et fingeravtrykk av adressen din blir igjen, som ingen kan lese den ut av, så du ikke blir målt igjen.',
      button: 'Ja, slett alt',
      back: 'Nei, tilbake',
    },
    confirmShared: 'Forespørselen gjelder denne adressen:',
  },
  done: {
    withdrawn:
      'Ferdig. Fra dette øyeblikket måles ingenting av e-post til deg, heller ikke av den du allerede har.',
    withdrawnShared:
      'Notert. Ble denne e-posten sendt til den adressen, måles ingenting av e-post til den fra dette øyeblikket. Siden sier ikke om det var slik.',
    allowed: 'Takk, samtykket ditt er notert. Du kan når som helst ta det tilbake her.',
    requested:
      'Notert. Er noe lagret om den adressen, har organisasjonen nå fått beskjed om å slette det, og en måned på seg. Siden sier ikke om det er noe.',
    erased: {
      title: 'Alt om deg er slettet',
      text: 'Ingenting er lagret om deg lenger, og ingenting måles av e-post til deg. Ta vare på dette nummeret om du vil komme tilbake til det:',
      certificate: 'Bekreftelse',
      on: 'Slettet',
    },
  },
  wrong: {
    address: 'Skriv inn en hel e-postadresse, for eksempel navn@example.com.',
    form: 'Det kom ikke fram som det skulle. Prøv igjen.',
  },
  notFound: {
    title: 'Denne lenken virker ikke',
    text: 'Den kan ha blitt kuttet eller endret på veien til deg. Bruk lenken i selve e-posten, eller spør personen som sendte den.',
  },
  gone: {
    title: 'Ingenting er lagret om denne e-posten',
    text: 'Det som var registrert, er slettet, og ingenting måles av den lenger.',
  },
  busy: {
    title: 'Prøv igjen om et øyeblikk',
    text: 'Siden kan ikke vises akkurat nå. Ingenting ble endret.',
  },
}
