import type { AdminOverviewTexts } from '../en-US/admin-overview.ts'

export const overview: AdminOverviewTexts = {
  label: 'Status for din organisation',

  state: {
    title: {
      on: 'Follow er slået til',
      off: 'Follow er slået fra',
      terminated: 'Follow er afsluttet',
    },
    on: 'Mails kan følges, og det, modtagerne gør, registreres, så langt reglerne tillader det.',
    off: 'Intet indsamles. Det, der er indsamlet, bevares og er skjult; links i mails, der er sendt, virker fortsat.',
    terminated: (day) =>
      `Intet indsamles. Den ${day} fjernes alt for altid. Indtil da kan du gendanne det.`,
    since: (when) => `Siden ${when}`,
    sinceBy: (when, who) => `Siden ${when}, af ${who}`,
    failed: 'Follow blev ikke slået til eller fra',
  },

  amount: {
    mails: (n, text) => (n === 1 ? '1 fulgt mail' : `${text} fulgte mails`),
    people: (n, text) => (n === 1 ? '1 person' : `${text} personer`),
    interactions: (n, text) => (n === 1 ? '1 interaktion' : `${text} interaktioner`),
    contacts: (n, text) => (n === 1 ? '1 kontakt' : `${text} kontakter`),
  },

  on: {
    button: 'Slå til',
    title: 'Slå Follow til?',
    text: (mails, people) =>
      `Mails kan følges, og det indsamlede bliver synligt igen: ${mails} fra ${people}. Mails, der er sendt, registreres fra nu af. Tiden, hvor det var slået fra, forbliver tom.`,
  },
  off: {
    button: 'Slå fra',
    title: 'Slå Follow fra?',
    text: (mails, people, interactions) =>
      `Skjules med det samme: ${mails} fra ${people}, med ${interactions}. Fra dette øjeblik indsamles intet, heller ikke for mails, der er sendt. Links i dem virker fortsat. Dataene bevares og kommer frem igen, når du slår Follow til.`,
  },
  end: {
    button: 'Afslut Follow…',
    title: 'Afslutte Follow og fjerne alt?',
    text: (what, day) =>
      `Follow slås fra med det samme. Den ${day} fjernes alt for altid: ${what}, indstillinger for at følge, registrerede samtykker, roller og revisionsloggen. Indtil da kan du gendanne det; derefter kan ingen.`,
    confirm: 'Afslut Follow',
  },
  restore: {
    button: 'Gendan',
    title: 'Gendanne Follow?',
    text: 'Intet bliver fjernet. Follow forbliver slået fra, indtil du slår det til.',
  },

  agreement: {
    title: 'Før du slår Follow til',
    intro: 'Læs, hvad Follow gør. Din godkendelse bliver registreret.',
    sections: {
      reads: {
        title: 'Hvad det læser',
        text: 'Af en mail, som en sælger vælger at følge: modtagere, emne, adresserne på links og hvordan Outlook arkiverer den. Mailens tekst og vedhæftninger bliver i Outlook og sendes aldrig til Follow.',
      },
      adds: {
        title: 'Hvad det føjer til en sådan mail',
        text: 'Så langt dine regler tillader det: et billede, som ingen ser, links, der går gennem denne tjeneste, og, hvis du vil, en linje, der fører modtagerne til deres egen side.',
      },
      stores: {
        title: 'Hvad det gemmer',
        text: 'Hvornår mailen åbnes, hvornår der klikkes på et link, og hvornår nogen svarer; med hvilken slags program; og om det var et menneske eller en maskine. Læsernes netværksadresser ses på til dette og gemmes ikke. Hver interaktion siger, hvor sikkert det er, hvem det var.',
      },
      sees: {
        title: 'Hvem der ser det',
        text: 'Sælgeren, der sendte mailen, og teamets leder. Hvor engageret en kontakt er, ser alle, der bruger Follow. Administratorer ser beslutninger og tal, og ingens interaktioner, medmindre det er bevilget.',
      },
      keeps: {
        title: 'Hvor længe',
        text: 'Så længe du bestemmer under “Opbevaring”. Afsluttes Follow, fjernes alt efter en ventetid.',
      },
      rights: {
        title: 'Hvad modtagerne kan gøre',
        text: 'Se, hvad der vides om dem, sige nej og få det slettet. Et nej gælder med det samme, også for mails, der er sendt, og ingen her kan tilsidesætte det.',
      },
      yours: {
        title: 'Hvad der er op til dig',
        text: 'I mange lande kræver det samtykke på forhånd at måle, hvornår nogen åbner en mail. Under “Samtykke” bestemmer du, hvad der skal gælde. Undersøg, hvilken lov der gælder for jer, og informér sælgere og modtagere.',
      },
    },
    check: 'Jeg har læst dette og godkender det for min organisation.',
    missing: 'Sæt kryds ovenfor, hvis du godkender.',
    recorded: (version) =>
      `Sammen med det registreres dit navn, tidspunktet, sproget og versionen af denne tekst (${version}).`,
    confirm: 'Godkend og slå til',
    again:
      'Teksten er ændret, siden din organisation godkendte den, og skal derfor godkendes igen.',
  },

  parts: {
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
  },

  numbers: {
    title: 'I tal',
    salespeople: 'Sælgere',
    contacts: 'Kontakter',
    accounts: 'Firmaer',
    followedEmails: 'Fulgte mails',
    interactions: 'Interaktioner',
    optedOut: 'Må ikke følges',
    granted: 'Sagde ja',
    refused: 'Sagde nej eller trak det tilbage',
  },

  totals: {
    title: 'Totaler uden personer',
    text: 'De seneste 30 dage af det, der kun tælles, og af det, der var for gammelt til at gemme. Kun hits, der blev vurderet til at være mennesker.',
    fewest: (n, text) =>
      n === 1
        ? 'Dage uden hits er udeladt.'
        : `Dage med færre end ${text} hits er udeladt, fordi de kunne afsløre en enkelt person.`,
    empty: 'De seneste 30 dage er der intet, som kun er talt.',
    table: 'Som tabel',
    day: 'Dag',
    opens: 'Åbninger',
    clicks: 'Klik',
    fileViews: 'Filvisninger',
    replies: 'Svar',
    summary: (days, most) => `Søjler for ${days} dage; den højeste står for ${most}.`,
    most: (text) => `højest: ${text}`,
  },
}
