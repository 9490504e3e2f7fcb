import type { ComposeTexts } from '../en-US/compose.ts'
import { measurability } from './measurability.ts'

const files = (n: number) => (n === 1 ? '1 fil' : `${n} filer`)

export const compose: ComposeTexts = {
  title: 'Følg denne mail',
  follow: 'Følg',

  state: {
    words: {
      off: 'Følges ikke',
      on: 'Følges',
      voided: 'Følges ikke længere',
      expired: 'Kladden ventede for længe',
    },
    texts: {
      off: 'Slå til for at se åbninger, klik og svar.',
      on: 'Det begynder, når mailen sendes. Slår du det fra, registreres intet om denne mail.',
      voided: 'Det er stoppet. Slå til for at følge kladden på ny.',
      expired:
        'Den blev ikke sendt i tide og sendes uden at blive fulgt. Slå til for at følge den på ny.',
    },
    less: 'Slå til for at følge denne mail. Nedenfor står, hvad der kan ses.',
    blocked: 'Kan ikke følges',
    blockedText: {
      off: 'Mailen sendes som normalt.',
      on: 'Du har slået Følg til, men noget står i vejen. Mailen sendes som normalt.',
      voided: 'Mailen sendes som normalt.',
      expired: 'Mailen sendes som normalt.',
    },
    switching: { on: 'Slår til…', off: 'Slår fra…' },
    reading: 'Læser kladden',
  },

  obstacles: {
    'organisation-off': () => ({
      why: 'Follow er slået fra i din organisation.',
      how: 'Mails sendes som normalt, og links i sendte mails virker fortsat. Din administrator kan slå Follow til.',
    }),
    'recipient-opted-out': (names) => ({
      why: `${names} må ikke følges.`,
      how: 'Én sådan modtager er nok for hele mailen. Fjern modtageren, send til hver enkelt, eller send uden at følge.',
    }),
    'no-consent': (names) => ({
      why: `Intet samtykke endnu fra ${names}.`,
      how: 'Én sådan modtager er nok for hele mailen. Bed om det, notér, hvad de har sagt til dig, eller send uden at følge.',
    }),
    'mode-off': (names) => ({
      why: `Din administrator har bestemt, at mails til ${names} ikke følges.`,
      how: 'Én sådan modtager er nok for hele mailen. Fjern dem, send til hver enkelt, eller send uden at følge.',
    }),
    'internal-only': () => ({
      why: 'Mailen går kun til kolleger, og de følges aldrig.',
      how: 'Tilføj en modtager uden for din organisation.',
    }),
    'no-recipient': () => ({
      why: 'Denne mail har endnu ingen modtager.',
      how: 'Tilføj en modtager for at se, om den kan følges.',
    }),
    'plain-text': () => ({
      why: 'Denne mail er almindelig tekst.',
      how: 'Vælg HTML som format for at følge den. I Outlook findes det under “Formatér tekst”.',
    }),
  },
  wholeMail: 'Hele mailen følges ikke',
  onFailed: 'Kunne ikke følges',
  offFailed: 'Kunne ikke slås fra',
  leftBehind: {
    title: 'Følges ikke, men noget er tilbage',
    texts: {
      key: 'Tjenesten fik ikke besked. Mailen blev aldrig sendt, så intet registreres.',
      draft: 'Outlook lod os ikke rydde op i kladden. Intet registreres for den.',
      body: 'Teksten har måske stadig det, som den fortrudte afsendelse satte ind: links, der går via Follow, og et usynligt billede. Linkene virker, og intet registreres.',
    },
  },
  draftFailed: 'Kladden kunne ikke læses',
  noBeacon:
    'Åbninger ses måske ikke, fordi kladden har været lukket. Slå Følg fra og til igen for at se dem.',

  recipients: {
    title: 'Modtagere',
    none: 'Ingen modtager endnu.',
    allow: 'Tilladt',
    deny: 'Ikke tilladt',
    internal: 'Følges ikke',
    colleague: 'din organisation',
    fields: { to: 'Til', cc: 'Cc', bcc: 'Bcc' },
    count: (n) => (n === 1 ? '1 modtager' : `${n} modtagere`),
    oneBody:
      'Alle får den samme mail. En åbning eller et klik er fra en af dem; kun et svar fortæller, fra hvem.',
    showAll: (n) => `Vis alle ${n}`,

    measured: {
      totals: 'Åbninger og klik kun i totaler',
      clicks: 'Kun klik',
      opens: 'Kun åbninger',
    },
    back: 'Tilbage til kladden',
  },

  partial: {
    title: 'Kun svar',
    text: (names) =>
      `På grund af ${names} får denne mail intet usynligt billede og ingen sporede links. Du ser svar, undtagen fra dem, der har sagt nej.`,
  },
  ask: {
    button: 'Bed om samtykke i denne mail',
    text: 'Mailen får en linje, der fører til en side, hvor de kan sige ja. Til gengæld måles dens åbninger og klik ikke; du ser svar.',
    asks: 'Beder om samtykke: åbninger og klik måles ikke, og du ser svar.',
  },

  measurability,

  seen: {
    title: 'Det kan ses',
    opens: 'Åbninger',
    links: 'Links',
    replies: 'Svar',
    opensYes: 'Ses, når modtagerens mailprogram indlæser billeder.',
    opensLess: {
      totals: 'Tæller kun med i din organisations totaler. Du ser dem ikke her.',
      nothing: 'Måles ikke for disse modtagere.',
    },
    opensNo: {
      'plain-text': 'Ses ikke: Mailen er almindelig tekst. Vælg HTML som format for at se dem.',
      protected: 'Ses ikke: Mailen er beskyttet og må ikke ændres.',
    },
    repliesYes: 'Ses, når du åbner dem.',
    linksFollowed: (n) => (n === 1 ? '1 link følges' : `${n} links følges`),
    linksLeftAlone: (n) => `${n} røres ikke`,
    linksInserted: (n) => `Links indsat som fulgt: ${n}. De følges alligevel.`,
    files: 'Filer',
    filesTracked: (n) => `${files(n)} som fulgt link: Visninger ses.`,
    filesAttached: (n) => `${files(n)} vedhæftet: Ingen ser, om ${n === 1 ? 'det' : 'de'} åbnes.`,
    linksNone: 'Denne mail har ingen links.',
    linksTotals: 'klik tæller kun i totaler',
    linksNotMeasured: 'Ændres ikke: klik måles ikke for disse modtagere.',
    linksUntouched: {
      'plain-text': 'Følges ikke: Mailen er almindelig tekst.',
      'inline-images':
        'Følges ikke: Mailen viser billeder, og de kan tage skade, når links ændres. Vedhæft i stedet billederne som filer.',
      protected: 'Følges ikke: Mailen er beskyttet og må ikke ændres.',
      'too-large': 'Følges ikke: Mailen er for stor til at blive ændret uden risiko.',
    },
    list: (n) => (n === 1 ? 'Vis linket' : `Vis alle ${n} links`),
    followed: (target) => `Følges: ${target}`,
    leftAlone: (reason) => `Røres ikke: ${reason}`,
    refresh: 'Se igen',
    checkedAt: (time) => `Fra kl. ${time}`,
  },

  footer: 'En linje under mailen fører modtagerne til en side om, hvad der måles.',
  /** Sent for somebody else; `name` is theirs. */
  onBehalf: (name) => `Mailen sendes i ${name}s navn. Hvad modtagerne gør, vises for dig.`,

  tools: {
    title: 'Værktøjer',
    names: {
      template: 'Indsæt en skabelon',
      link: 'Indsæt et fulgt link',
      file: 'Send en fil som fulgt link',
      reminder: 'Påmindelse',
      later: 'Send på det bedste tidspunkt',
      individually: 'Send til hver enkelt',
    },
  },

  privacy: {
    title: 'Det indsamles',
    text: 'Modtagere, emne og linkmål i mails, du følger, aldrig teksten. Om læsere: hvad de gjorde, og hvornår. Netværksadresser og enhedsoplysninger bruges kun til at skelne mennesker fra maskiner og kasseres.',
  },
}
