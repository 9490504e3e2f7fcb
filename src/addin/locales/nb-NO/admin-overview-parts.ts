import type { AdminOverviewPartsTexts } from '../en-US/admin-overview-parts.ts'

export const parts: AdminOverviewPartsTexts = {
  title: 'Status for hver del',
  good: 'I orden',
  attention: 'Trenger deg',
  info: 'Til informasjon',
  consent: {
    title: 'Godkjenning',
    given: (who, when, version) => `Godkjent av ${who} ${when} (versjon ${version}).`,
    none: 'Ingen her har ennå godkjent det Follow gjør.',
    needed: 'Det må godkjennes før Follow kan slås på.',
    outdated: 'Follow er på, men dagens tekst er ikke godkjent.',
    read: 'Les teksten',
  },
  policy: {
    title: 'Hva som måles',
    modes: {
      'opt-out': 'Alle måles, unntatt de som har sagt nei.',
      'opt-in': 'Ingen måles før de har sagt ja.',
      'aggregate-only': 'Åpninger og klikk telles bare; ingen ser hvem de kom fra.',
      'clicks-only': 'Klikk måles, åpninger ikke.',
      off: 'Ingenting måles.',
    },
    mixedGroups: {
      block: 'Én mottaker som ikke må måles, hindrer at en e-post følges.',
      partial: 'En e-post med en mottaker som ikke må måles, følges bare for svarene.',
    },
    rules: (n, text) => (n === 1 ? '1 unntak.' : `${text} unntak.`),
    noRules: 'Ingen unntak.',
    footer: 'Mottakerne får vite det i en linje nederst i e-posten.',
    noFooter: 'Fulgt e-post forteller ikke mottakerne om det.',
    noContact: 'Det er ikke oppgitt noen adresse for spørsmål om personvern.',
    go: 'Gå til Samtykke',
  },
  logging: {
    title: 'E-postlogging',
    none: 'Ikke satt opp.',
    unfinished: 'Oppsettet er ikke ferdig.',
    byHand: 'Meldinger logges for hånd fra Outlook.',
    states: {
      stopped: 'Stoppet: Ingen e-post logges.',
      waiting: 'E-post logges.',
      running: 'E-post leses akkurat nå.',
      failing: 'Postboksen kan ikke leses.',
    },
    waiting: (n, text) =>
      n === 1 ? '1 melding venter på en avgjørelse.' : `${text} meldinger venter på en avgjørelse.`,
    go: 'Gå til e-postlogging',
  },
  retention: {
    title: 'Oppbevaring',
    both: (interactions, mails) => `Interaksjoner beholdes ${interactions}, fulgt e-post ${mails}.`,
    days: (n, text) => (n === 1 ? 'i 1 dag' : `i ${text} dager`),
    forever: 'uten grense',
    lastRun: (when) => `Sist ryddet ${when}.`,
    never: 'Ikke ryddet ennå.',
    go: 'Gå til Oppbevaring',
  },
  requests: {
    title: 'Forespørsler fra mottakere',
    none: 'Ingen åpne forespørsler.',
    open: (n, text) =>
      n === 1 ? '1 åpen forespørsel venter på svar.' : `${text} åpne forespørsler venter på svar.`,
    go: 'Gå til Forespørsler',
  },
  audit: {
    title: 'Revisjonslogg',
    whole: (n, text) =>
      n === 1 ? '1 oppføring, uendret.' : `${text} oppføringer, ingen endret og ingen mangler.`,
    empty: 'Ingen oppføringer ennå.',
    broken: (position) =>
      `Oppføring ${position} passer ikke: loggen er endret utenfra. Ta vare på en kopi og undersøk det.`,
    go: 'Gå til revisjonsloggen',
  },
  hits: {
    title: 'Treff som venter',
    none: 'Ingen: alt er registrert.',
    some: (n, text) =>
      n === 1
        ? '1 treff venter på å bli registrert, medregnet alle organisasjoner her.'
        : `${text} treff venter på å bli registrert, medregnet alle organisasjoner her.`,
  },
  domains: {
    title: 'Egne domener',
    text: (names) => `${names}. E-post dit følges aldri.`,
    none: 'Ingen kjente: de læres etter hvert som folk logger på.',
  },
}
