import type { ComposeTexts } from '../en-US/compose.ts'
import { measurability } from './measurability.ts'

const files = (n: number) => (n === 1 ? '1 fil' : `${n} filer`)

export const compose: ComposeTexts = {
  title: 'Følg denne e-posten',
  follow: 'Følg',

  state: {
    words: {
      off: 'Følges ikke',
      on: 'Følges',
      voided: 'Følges ikke lenger',
      expired: 'Utkastet ventet for lenge',
    },
    texts: {
      off: 'Slå på for å se åpninger, klikk og svar.',
      on: 'Det begynner når e-posten sendes. Slår du det av, registreres ingenting om denne e-posten.',
      voided: 'Følgingen ble stoppet. Slå på for å følge utkastet på nytt.',
      expired: 'Det ble ikke sendt i tide og sendes uten følging. Slå på for å følge det på nytt.',
    },
    less: 'Slå på for å følge denne e-posten. Nedenfor står det hva som kan ses.',
    blocked: 'Kan ikke følges',
    blockedText: {
      off: 'E-posten sendes som vanlig.',
      on: 'Du har slått på følging, men noe står i veien. E-posten sendes som vanlig.',
      voided: 'E-posten sendes som vanlig.',
      expired: 'E-posten sendes som vanlig.',
    },
    switching: { on: 'Slår på…', off: 'Slår av…' },
    reading: 'Leser utkastet',
  },

  obstacles: {
    'organisation-off': () => ({
      why: 'Follow er slått av i organisasjonen din.',
      how: 'E-post sendes som vanlig, og koblinger i sendt e-post virker fortsatt. Administratoren kan slå på Follow.',
    }),
    'recipient-opted-out': (names) => ({
      why: `${names} skal ikke følges.`,
      how: 'Én slik mottaker er nok for hele e-posten. Fjern mottakeren, send til hver enkelt, eller send uten å følge.',
    }),
    'no-consent': (names) => ({
      why: `Ikke noe samtykke ennå fra ${names}.`,
      how: 'Én slik mottaker er nok for hele e-posten. Be om det, noter det de har sagt til deg, eller send uten å følge.',
    }),
    'mode-off': (names) => ({
      why: `Administratoren har bestemt at e-post til ${names} ikke følges.`,
      how: 'Én slik mottaker er nok for hele e-posten. Fjern dem, send til hver enkelt, eller send uten å følge.',
    }),
    'internal-only': () => ({
      why: 'E-posten går bare til kolleger, og de følges aldri.',
      how: 'Legg til en mottaker utenfor organisasjonen din.',
    }),
    'no-recipient': () => ({
      why: 'Denne e-posten har ingen mottaker ennå.',
      how: 'Legg til en mottaker for å se om den kan følges.',
    }),
    'plain-text': () => ({
      why: 'Denne e-posten er ren tekst.',
      how: 'Velg HTML som format for å følge den. I Outlook finner du det under «Formater tekst».',
    }),
  },
  wholeMail: 'Hele e-posten følges ikke',
  onFailed: 'Kunne ikke følges',
  offFailed: 'Kunne ikke slås av',
  leftBehind: {
    title: 'Følges ikke, men noe er igjen',
    texts: {
      key: 'Tjenesten fikk ikke beskjed. E-posten ble aldri sendt, så ingenting registreres.',
      draft: 'Outlook lot oss ikke rydde utkastet. Ingenting registreres for det.',
      body: 'Teksten har kanskje fortsatt det som den angrede sendingen satte inn: lenker som går via Follow, og et usynlig bilde. Lenkene virker, og ingenting registreres.',
    },
  },
  draftFailed: 'Utkastet kunne ikke leses',
  noBeacon:
    'Åpninger vises kanskje ikke, fordi utkastet har vært lukket. Slå følging av og på igjen for å se dem.',

  recipients: {
    title: 'Mottakere',
    none: 'Ingen mottaker ennå.',
    allow: 'Tillatt',
    deny: 'Ikke tillatt',
    internal: 'Følges ikke',
    colleague: 'din organisasjon',
    fields: { to: 'Til', cc: 'Kopi', bcc: 'Blindkopi' },
    count: (n) => (n === 1 ? '1 mottaker' : `${n} mottakere`),
    oneBody:
      'Alle får samme e-post. En åpning eller et klikk er fra en av dem; bare et svar forteller hvem.',
    showAll: (n) => `Vis alle ${n}`,

    measured: {
      totals: 'Åpninger og klikk bare i totaler',
      clicks: 'Bare klikk',
      opens: 'Bare åpninger',
    },
    back: 'Tilbake til utkastet',
  },

  partial: {
    title: 'Bare svar',
    text: (names) =>
      `På grunn av ${names} får denne e-posten ikke noe usynlig bilde og ingen sporede koblinger. Du ser svar, unntatt fra dem som har sagt nei.`,
  },
  ask: {
    button: 'Be om samtykke i denne e-posten',
    text: 'E-posten får en linje som fører til en side der de kan si ja. Til gjengjeld måles ikke åpninger og klikk; du ser svar.',
    asks: 'Ber om samtykke: åpninger og klikk måles ikke, og du ser svar.',
  },

  measurability,

  seen: {
    title: 'Dette kan bli synlig',
    opens: 'Åpninger',
    links: 'Lenker',
    replies: 'Svar',
    opensYes: 'Vises når mottakerens e-postprogram laster inn bilder.',
    opensLess: {
      totals: 'Teller bare i organisasjonens totaler. Du ser dem ikke her.',
      nothing: 'Måles ikke for disse mottakerne.',
    },
    opensNo: {
      'plain-text': 'Vises ikke: E-posten er ren tekst. Velg HTML som format for å se dem.',
      protected: 'Vises ikke: E-posten er beskyttet og skal ikke endres.',
    },
    repliesYes: 'Vises når du åpner dem.',
    linksFollowed: (n) => (n === 1 ? '1 lenke følges' : `${n} lenker følges`),
    linksLeftAlone: (n) => `${n} røres ikke`,
    linksInserted: (n) => `Lenker satt inn som fulgt: ${n}. De følges likevel.`,
    files: 'Filer',
    filesTracked: (n) => `${files(n)} som fulgt lenke: visninger ses.`,
    filesAttached: (n) => `${files(n)} som vedlegg: ingen ser om ${n === 1 ? 'det' : 'de'} åpnes.`,
    linksNone: 'Denne e-posten har ingen lenker.',
    linksTotals: 'klikk teller bare i totaler',
    linksNotMeasured: 'Endres ikke: klikk måles ikke for disse mottakerne.',
    linksUntouched: {
      'plain-text': 'Følges ikke: E-posten er ren tekst.',
      'inline-images':
        'Følges ikke: E-posten viser bilder, og de kan bli skadet når lenkene endres. Legg ved bildene som filer i stedet.',
      protected: 'Følges ikke: E-posten er beskyttet og skal ikke endres.',
      'too-large': 'Følges ikke: E-posten er for stor til å endres trygt.',
    },
    list: (n) => (n === 1 ? 'Vis lenken' : `Vis alle ${n} lenker`),
    followed: (target) => `Følges: ${target}`,
    leftAlone: (reason) => `Røres ikke: ${reason}`,
    refresh: 'Se på nytt',
    checkedAt: (time) => `Per kl. ${time}`,
  },

  footer: 'En linje under e-posten fører mottakerne til en side om hva som måles.',
  /** Sent for somebody else; `name` is theirs. */
  onBehalf: (name) => `E-posten sendes i navnet til ${name}. Hva mottakerne gjør, vises for deg.`,

  tools: {
    title: 'Verktøy',
    names: {
      template: 'Sett inn en mal',
      link: 'Sett inn en fulgt lenke',
      file: 'Send en fil som fulgt lenke',
      reminder: 'Påminnelse',
      later: 'Send på det beste tidspunktet',
      individually: 'Send til hver enkelt',
    },
  },

  privacy: {
    title: 'Dette samles inn',
    text: 'Mottakere, emne og lenkemål i e-poster du følger, aldri teksten. Om lesere: hva de gjorde, og når. Nettadresser og enhetsopplysninger brukes bare til å skille mennesker fra maskiner og forkastes.',
  },
}
