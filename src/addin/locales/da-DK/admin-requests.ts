import type { AdminRequestsTexts } from '../en-US/admin-requests.ts'

export const requests: AdminRequestsTexts = {
  kinds: { export: 'Vil vide, hvad der er gemt', erasure: 'Vil slettes' },
  sources: { 'own-page': 'Fra sin egen side', administrator: 'Indtastet her' },
  sections: {
    contact: 'Kontakt',
    account: 'Firma',
    'consent-events': 'Trin i samtykket',
    rules: 'Undtagelser',
    'followed-emails': 'Fulgte mails',
    interactions: 'Interaktioner, helt sikkert deres',
    'shared-interactions': 'Interaktioner af en af flere',
    totals: 'Summer',
    days: 'Summer pr. dag',
    alerts: 'Beskeder',
    requests: 'Anmodninger',
    suppression: 'Slettet før',
    audit: 'Revisionslog',
  },
  removed: {
    contact: 'Kontakt',
    followedEmails: 'Fulgte mails kun til denne person',
    sharedEmails: 'Delte fulgte mails, som personen er taget ud af',
    interactions: 'Interaktioner',
    alerts: 'Beskeder',
    consentEvents: 'Trin i samtykket',
    rules: 'Undtagelser',
    activities: 'E-mails og møder, de blev taget ud af',
    reminders: 'Påmindelser',
    reminderTexts: 'Tekster i påmindelser om delte mails',
    individualMails: 'E-mails, der skal sendes',
    requests: 'Anmodninger',
  },

  act: {
    title: 'Udfør en anmodning',
    text: 'Til en anmodning, der nåede dig på en anden måde. Sørg først for, at den virkelig kommer fra personen, der har adressen.',
    address: 'Mailadresse',
    missing: 'Skriv en fuldstændig mailadresse.',
    export: 'Saml alt',
    exporting: 'Samler…',
    exportFailed: 'Intet blev samlet',
    erase: 'Slet…',
    erasing: 'Sletter…',
    eraseFailed:
      'Det er ikke sikkert, at alt blev slettet. Slet igen: Det, der er gjort, forbliver gjort.',
    eraseRefused: 'Intet blev slettet',
    colleague: {
      title: 'Det er en kollegas adresse',
      text: 'Der gemmes intet om kolleger som modtagere, så der er intet at udlevere eller slette.',
    },
    ask: {
      title: (email) => `Slette alt om ${email}?`,
      text: (email) =>
        `Det kan ikke fortrydes. Kontakten ${email}, samtykket og alt, der er registreret om personen, slettes. Mails, der kun gik til denne person, slettes med deres links; delte mails beholder de andre. Adressen kan aldrig blive en kontakt igen, og mails til den måles ikke. Du får en bekræftelse.`,
      confirm: 'Slet for altid',
    },
  },

  exported: {
    title: (email) => `Det er gemt om ${email}`,
    text: 'Giv siden til personen; filen til maskiner indeholder det samme. Ingen af dem beholdes her.',
    none: 'Intet er gemt om denne adresse.',
    section: 'Afsnit',
    records: 'Poster',
    html: 'Hent siden (HTML)',
    json: 'Hent filen (JSON)',
    close: 'Luk',
  },

  certificate: {
    title: 'Slettet',
    text: 'Denne bekræftelse indeholder ingen adresse. Gem den: Den beviser, hvad der blev gjort.',
    nothing: 'Intet var gemt om denne adresse. Den kan ikke blive en kontakt længere.',
    removed: 'Fjernet',
    number: 'Antal',
    id: 'Bekræftelse',
    at: 'Slettet',
    fingerprint: 'Adressens fingeraftryk',
    audit: 'Post i revisionsloggen',
    replayList: 'Slettes igen, når en sikkerhedskopi gendannes',
    yes: 'Ja',
    no: 'Nej – sig det til dem, der driver Follow',
    waiting: (n, text) =>
      n === 0
        ? 'Ingen hits ventede.'
        : n === 1
          ? '1 hit ventede; er det personens, kasseres det.'
          : `${text} hits ventede; personens egne kasseres.`,
    download: 'Hent bekræftelsen',
    close: 'Luk',
  },

  list: {
    title: 'Anmodninger',
    request: 'Anmodning',
    received: 'Modtaget',
    due: 'Frist',
    act: 'Svar',
    erased: 'Slettet adresse',
    overdue: 'Over fristen',
    soon: (n, text) => (n === 1 ? '1 dag tilbage' : `${text} dage tilbage`),
    today: 'Frist i dag',
    done: (when) => `Udført ${when}`,
    doneBy: (when, who) => `Udført ${when} af ${who}`,
    refused: (when) => `Afvist ${when}`,
    refusedBy: (when, who) => `Afvist ${when} af ${who}`,
    certificate: 'Bekræftelse',
    exportFor: (email) => `Saml alt om ${email}`,
    eraseFor: (email) => `Slet ${email}…`,
    refuseFor: (email) => `Afvis anmodningen fra ${email}…`,
    refuse: 'Afvis…',
    shown: (n, text) => (n === 1 ? '1 anmodning vises' : `${text} anmodninger vises`),
    emptyTitle: 'Ingen anmodninger endnu',
    emptyText:
      'Anmodninger, som folk sender fra deres egen side, vises her med fristen. Dem, der når dig på mail, kan du udføre ovenfor.',
  },

  refusal: {
    title: (email) => `Afvise anmodningen fra ${email}?`,
    text: 'Intet udleveres eller slettes, og anmodningen lukkes. Afvis kun, hvor loven tillader det, for eksempel når du ikke kan vide, om den kommer fra personen.',
    label: 'Grund',
    hint: 'Det, du siger til personen. Gemmes med anmodningen.',
    required: 'En grund er nødvendig.',
    confirm: 'Afvis',
    failed: 'Anmodningen blev ikke afvist',
  },
}
