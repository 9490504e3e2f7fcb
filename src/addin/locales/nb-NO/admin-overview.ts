import type { AdminOverviewTexts } from '../en-US/admin-overview.ts'

export const overview: AdminOverviewTexts = {
  label: 'Status for organisasjonen',

  state: {
    title: {
      on: 'Follow er på',
      off: 'Follow er av',
      terminated: 'Follow er avsluttet',
    },
    on: 'E-post kan følges, og det mottakerne gjør, registreres så langt reglene tillater.',
    off: 'Ingenting samles inn. Det som er samlet inn, beholdes og er skjult; koblinger i e-post som er sendt, virker fortsatt.',
    terminated: (day) =>
      `Ingenting samles inn. ${day} fjernes alt for godt. Fram til da kan du gjenopprette det.`,
    since: (when) => `Siden ${when}`,
    sinceBy: (when, who) => `Siden ${when}, av ${who}`,
    failed: 'Follow ble ikke slått av eller på',
  },

  amount: {
    mails: (n, text) => (n === 1 ? '1 fulgt e-post' : `${text} fulgte e-poster`),
    people: (n, text) => (n === 1 ? '1 person' : `${text} personer`),
    interactions: (n, text) => (n === 1 ? '1 interaksjon' : `${text} interaksjoner`),
    contacts: (n, text) => (n === 1 ? '1 kontakt' : `${text} kontakter`),
  },

  on: {
    button: 'Slå på',
    title: 'Slå på Follow?',
    text: (mails, people) =>
      `E-post kan følges, og det som er samlet inn, blir synlig igjen: ${mails} fra ${people}. E-post som er sendt, registreres fra nå av. Tiden det var av, forblir tom.`,
  },
  off: {
    button: 'Slå av',
    title: 'Slå av Follow?',
    text: (mails, people, interactions) =>
      `Skjules med en gang: ${mails} fra ${people}, med ${interactions}. Fra dette øyeblikket samles ingenting inn, heller ikke for e-post som er sendt. Koblingene i den virker fortsatt. Dataene beholdes og kommer tilbake når du slår på Follow.`,
  },
  end: {
    button: 'Avslutt Follow…',
    title: 'Avslutte Follow og fjerne alt?',
    text: (what, day) =>
      `Follow slås av med en gang. ${day} fjernes alt for godt: ${what}, innstillinger for følging, registrerte samtykker, roller og revisjonsloggen. Fram til da kan du gjenopprette det; etterpå kan ingen det.`,
    confirm: 'Avslutt Follow',
  },
  restore: {
    button: 'Gjenopprett',
    title: 'Gjenopprette Follow?',
    text: 'Ingenting blir fjernet. Follow forblir av til du slår det på.',
  },

  agreement: {
    title: 'Før du slår på Follow',
    intro: 'Les hva Follow gjør. Godkjenningen din blir registrert.',
    sections: {
      reads: {
        title: 'Hva det leser',
        text: 'Av en e-post som en selger velger å følge: mottakere, emne, adressene til koblingene og hvordan Outlook arkiverer den. Teksten i e-posten og vedleggene blir i Outlook og sendes aldri til Follow.',
      },
      adds: {
        title: 'Hva det legger til i en slik e-post',
        text: 'Så langt reglene dine tillater: et bilde ingen ser, koblinger som går gjennom denne tjenesten, og om du vil, en linje som fører mottakerne til deres egen side.',
      },
      stores: {
        title: 'Hva det lagrer',
        text: 'Når e-posten åpnes, når en kobling klikkes og når noen svarer; med hva slags program; og om det var en person eller en maskin. Lesernes nettverksadresser blir sett på for dette og ikke beholdt. Hver interaksjon sier hvor sikkert det er hvem det var.',
      },
      sees: {
        title: 'Hvem som ser det',
        text: 'Selgeren som sendte e-posten, og lederen for teamet. Hvor engasjert en kontakt er, ser alle som bruker Follow. Administratorer ser beslutninger og tall, og ingens interaksjoner med mindre det er innvilget.',
      },
      keeps: {
        title: 'Hvor lenge',
        text: 'Så lenge du bestemmer under «Oppbevaring». Avsluttes Follow, fjernes alt etter en ventetid.',
      },
      rights: {
        title: 'Hva mottakerne kan gjøre',
        text: 'Se hva som er kjent om dem, si nei og få det slettet. Et nei gjelder med en gang, også for e-post som er sendt, og ingen her kan overprøve det.',
      },
      yours: {
        title: 'Hva som er opp til deg',
        text: 'I mange land krever det samtykke på forhånd å måle når noen åpner en e-post. Under «Samtykke» bestemmer du hva som må gjelde. Undersøk hvilken lov som gjelder for dere, og informer selgere og mottakere.',
      },
    },
    check: 'Jeg har lest dette og godkjenner det for organisasjonen min.',
    missing: 'Kryss av over hvis du godkjenner.',
    recorded: (version) =>
      `Sammen med det registreres navnet ditt, tidspunktet, språket og versjonen av denne teksten (${version}).`,
    confirm: 'Godkjenn og slå på',
    again: 'Teksten er endret siden organisasjonen godkjente den, og må derfor godkjennes på nytt.',
  },

  parts: {
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
        n === 1
          ? '1 melding venter på en avgjørelse.'
          : `${text} meldinger venter på en avgjørelse.`,
      go: 'Gå til e-postlogging',
    },
    retention: {
      title: 'Oppbevaring',
      both: (interactions, mails) =>
        `Interaksjoner beholdes ${interactions}, fulgt e-post ${mails}.`,
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
        n === 1
          ? '1 åpen forespørsel venter på svar.'
          : `${text} åpne forespørsler venter på svar.`,
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
  },

  numbers: {
    title: 'I tall',
    salespeople: 'Selgere',
    contacts: 'Kontakter',
    accounts: 'Firmaer',
    followedEmails: 'Fulgte e-poster',
    interactions: 'Interaksjoner',
    optedOut: 'Må ikke følges',
    granted: 'Sa ja',
    refused: 'Sa nei eller trakk seg',
  },

  totals: {
    title: 'Totaler uten personer',
    text: 'De siste 30 dagene av det som bare telles, og av det som var for gammelt til å beholdes. Bare treff som ble vurdert å være mennesker.',
    fewest: (n, text) =>
      n === 1
        ? 'Dager uten treff er utelatt.'
        : `Dager med færre enn ${text} treff er utelatt, fordi de kunne røpe én enkelt person.`,
    empty: 'De siste 30 dagene er det ikke noe som bare er telt.',
    table: 'Som tabell',
    day: 'Dag',
    opens: 'Åpninger',
    clicks: 'Klikk',
    fileViews: 'Filvisninger',
    replies: 'Svar',
    summary: (days, most) => `Søyler for ${days} dager; den høyeste står for ${most}.`,
    most: (text) => `høyest: ${text}`,
  },
}
