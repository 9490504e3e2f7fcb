import type { AdminOverviewPartsTexts } from '../en-US/admin-overview-parts.ts'

export const parts: AdminOverviewPartsTexts = {
  title: 'Status for hver del',
  good: 'I orden',
  attention: 'Har brug for dig',
  info: 'Til orientering',
  consent: {
    title: 'Godkendelse',
    given: (who, when, version) => `Godkendt af ${who} ${when} (version ${version}).`,
    none: 'Ingen her har endnu godkendt det, Follow gør.',
    needed: 'Det skal godkendes, før Follow kan slås til.',
    outdated: 'Follow er slået til, men dagens tekst er ikke godkendt.',
    read: 'Læs teksten',
  },
  policy: {
    title: 'Hvad der måles',
    modes: {
      'opt-out': 'Alle måles, undtagen dem, der har sagt nej.',
      'opt-in': 'Ingen måles, før de har sagt ja.',
      'aggregate-only': 'Åbninger og klik tælles kun; ingen ser, hvis de var.',
      'clicks-only': 'Klik måles, åbninger ikke.',
      off: 'Intet måles.',
    },
    mixedGroups: {
      block: 'Én modtager, der ikke må måles, forhindrer, at en mail følges.',
      partial: 'En mail med en modtager, der ikke må måles, følges kun for svarene.',
    },
    rules: (n, text) => (n === 1 ? '1 undtagelse.' : `${text} undtagelser.`),
    noRules: 'Ingen undtagelser.',
    footer: 'Modtagerne får det at vide i en linje nederst i mailen.',
    noFooter: 'Fulgte mails fortæller ikke modtagerne om det.',
    noContact: 'Der er ikke angivet en adresse til spørgsmål om databeskyttelse.',
    go: 'Gå til Samtykke',
  },
  logging: {
    title: 'Maillogning',
    none: 'Ikke sat op.',
    unfinished: 'Opsætningen er ikke færdig.',
    byHand: 'Mails logges i hånden fra Outlook.',
    states: {
      stopped: 'Stoppet: Ingen mails logges.',
      waiting: 'Mails logges.',
      running: 'Mails læses lige nu.',
      failing: 'Postkassen kan ikke læses.',
    },
    waiting: (n, text) =>
      n === 1 ? '1 mail venter på en beslutning.' : `${text} mails venter på en beslutning.`,
    go: 'Gå til maillogning',
  },
  retention: {
    title: 'Opbevaring',
    both: (interactions, mails) => `Interaktioner gemmes ${interactions}, fulgte mails ${mails}.`,
    days: (n, text) => (n === 1 ? 'i 1 dag' : `i ${text} dage`),
    forever: 'uden grænse',
    lastRun: (when) => `Sidst ryddet op ${when}.`,
    never: 'Ikke ryddet op endnu.',
    go: 'Gå til Opbevaring',
  },
  requests: {
    title: 'Anmodninger fra modtagere',
    none: 'Ingen åbne anmodninger.',
    open: (n, text) =>
      n === 1 ? '1 åben anmodning venter på svar.' : `${text} åbne anmodninger venter på svar.`,
    go: 'Gå til Anmodninger',
  },
  audit: {
    title: 'Revisionslog',
    whole: (n, text) =>
      n === 1 ? '1 post, uændret.' : `${text} poster, ingen ændret og ingen mangler.`,
    empty: 'Ingen poster endnu.',
    broken: (position) =>
      `Post ${position} passer ikke: Loggen er ændret udefra. Gem en kopi, og undersøg det.`,
    go: 'Gå til revisionsloggen',
  },
  hits: {
    title: 'Ventende hits',
    none: 'Ingen: Alt er registreret.',
    some: (n, text) =>
      n === 1
        ? '1 hit venter på at blive registreret, talt over alle organisationer her.'
        : `${text} hits venter på at blive registreret, talt over alle organisationer her.`,
  },
  domains: {
    title: 'Egne domæner',
    text: (names) => `${names}. Mails dertil følges aldrig.`,
    none: 'Ingen kendte: De læres, efterhånden som folk logger på.',
  },
}
