import type { AdminAccountsTexts } from '../en-US/admin-accounts.ts'

export const adminAccounts: AdminAccountsTexts = {
  filter: {
    search: 'Søg i navn eller domæne',
    band: 'Engagement',
    anyBand: 'Alle scorer',
    noScore: 'Uden score',
    owner: 'Sælger',
    owners: { any: 'Hvem som helst', mine: 'Mig', none: 'Ingen endnu' },
    segment: 'I segmentet',
    anySegment: 'Alle firmaer',
  },

  notCollected: {
    title: 'Ingen mails er talt endnu',
    text: 'Scorer, mails og møder vises, så snart firmaengagement har læst de valgte postkasser. Indtil da siger intet her, om et firma er tæt på eller bliver koldt.',
    help: 'Din administrator kan konfigurere det.',
    setUp: 'Gå til firmaengagement',
  },

  list: {
    label: 'Firmaer',
    columns: {
      name: 'Firma',
      score: 'Engagement',
      emails: 'Mails i alt',
      meetings: 'Møder',
      lastEmail: 'Seneste mail',
      lastMeeting: 'Seneste møde',
    },
    weeks: '52 uger',
    owner: (name) => `Sælger: ${name}`,
    trends: { up: 'På vej op', flat: 'Stabil', down: 'På vej ned' },
    noScore: 'Ingen score',
    noScoreHint: 'Intet i året',
    notYetHint: 'Intet indsamlet endnu',
    why: 'Hvorfor?',
    whyLabel: (name) => `Hvorfor denne score? ${name}`,
    emailsFrom: (text) => `${text} fra dem`,
    emailsTo: (text) => `${text} til dem`,
    meetings: (text) => `${text} i året`,
    never: 'Ingen i året',
    notYet: 'ikke endnu',
    bars: (total, recent, most) =>
      `${total} mails og møder på 52 uger, ${recent} af dem i de seneste 4. Flest på én uge: ${most}.`,
    noBars: 'Ingen mails eller møder på 52 uger',
    total: (n, text) => (n === 1 ? '1 firma' : `${text} firmaer`),
    shown: (n, text, total) =>
      n === 1 ? `1 firma af ${total} vises` : `${text} firmaer af ${total} vises`,
    emptyTitle: 'Der er ingen firmaer endnu',
    emptyText:
      'Firmaer kommer fra dine kontakters maildomæner eller fra en fil. Hvor tæt de er på, vises, så snart firmaengagement læser de valgte postkasser.',
    emptyHelp: 'Din administrator kan konfigurere firmaengagement og importere firmaer.',
    setUp: 'Konfigurer firmaengagement',
    import: 'Importér firmaer',
    noneTitle: 'Intet firma passer',
    noneText: 'Prøv et andet ord, en anden score, en anden sælger eller et andet segment.',
    reset: 'Vis alle firmaer',
  },

  export: {
    title: 'Eksportér',
    level: 'Tidsrum for rækkerne',
    levels: {
      year: 'De seneste 365 dage',
      month: 'Måned for måned',
      week: 'Uge for uge',
      all: 'År, måneder og uger',
    },
    csv: 'Målinger som CSV',
    json: 'Målinger som JSON',
    text: 'Eksporterer alle målinger for alle firmaer, uanset filteret ovenfor.',
    reading: (n, text) => (n === 1 ? '1 række læst …' : `${text} rækker læst …`),
    done: (n, text) => (n === 1 ? '1 række eksporteret.' : `${text} rækker eksporteret.`),
    cancel: 'Stop',
    failed: 'Målingerne blev ikke eksporteret',
    users: {
      csv: 'Postkasser som CSV',
      json: 'Postkasser som JSON',
      text: 'Eksporterer de valgte postkassers katalog-id’er, uden navne og adresser.',
      failed: 'Katalog-id’erne blev ikke eksporteret',
      refused: 'Katalog-id’er udleveres ikke, så længe kun summer må vises.',
    },
  },

  detail: {
    back: 'Tilbage til firmaerne',
    edit: 'Ret firmaet',
    merge: 'Læg sammen med et andet …',
    split: 'Udskil …',
    maintain: 'Vedligehold',
    noParent: 'intet andet firma',
    saved: (name) => `${name} blev rettet.`,
    merged: (other, name) => `${other} er nu en del af ${name}.`,
    wasSplit: (name) => `${name} er nu et selvstændigt firma.`,
    openNew: (name) => `Åbn ${name}`,
    recount: 'Mails og møder tælles sammen på ny inden for et minut.',
  },

  form: {
    title: 'Ret firmaet',
    name: 'Navn',
    noName: 'Giv det et navn.',
    domains: 'Domæner',
    domainsHint:
      'Mails til og fra disse domæner tæller for dette firma. Et pr. linje. Et domæne, som du tager ud, bliver et selvstændigt firma, hvis der er kendte personer dér.',
    badDomains: (list) => `Intet maildomæne: ${list}`,
    noDomain: 'Lad det beholde mindst et domæne.',
    refusedDomains: (list) =>
      `Ikke muligt: ${list}. Det hører til et andet firma, alle kan have en adresse der, eller det er din egen organisations.`,
    refusedParent: 'Det kan ikke høre til det firma: Det hører selv til dette eller er væk.',
    refusedOwner: 'Denne sælger kendes ikke længere.',
    parent: 'Hører til',
    chooseParent: 'Vælg et firma',
    removeParent: 'Til intet',
    owner: 'Sælger',
    noOwner: 'Ingen',
    save: 'Gem',
    failed: 'Firmaet blev ikke rettet',
  },

  picker: {
    search: 'Søg i navn eller domæne',
    found: 'Fundne firmaer',
    none: 'Intet firma hedder det.',
    more: (_n, text) => `${text} mere passer. Skriv mere af navnet.`,
    chosen: (name) => `Valgt: ${name}`,
  },

  merge: {
    title: (name) => `Læg sammen med ${name}`,
    which: 'Hvilket firma går op i det?',
    will: (other) => `Det sker der med ${other}:`,
    steps: {
      moves: (_other, name) =>
        `Domæner, kontakter, mails og møder går over til ${name}. En mail, som begge havde, tæller én gang.`,
      children: (other, name) => `Firmaer, der hører til ${other}, hører derefter til ${name}.`,
      preference: (other, name) =>
        `Hvis mails til ${other} eller ${name} ikke må følges, gælder det derefter begge.`,
      gone: (other) => `${other} selv er væk for altid. Det kan ikke fortrydes.`,
    },
    missing: 'Vælg først et firma.',
    confirm: 'Læg sammen for altid',
    failed: 'Firmaerne blev ikke lagt sammen',
  },

  split: {
    title: (name) => `Udskil fra ${name}`,
    text: 'Det, du vælger, bliver et selvstændigt firma, med disse personers mails og møder. En mail med personer fra begge tæller for begge.',
    name: 'Det nye firmas navn',
    noName: 'Giv det nye firma et navn.',
    domains: 'Domæner, der følger med, med deres kontakter',
    contacts: 'Kontakter, der følger med, selv om deres domæne bliver',
    more: 'Kontakter, der følger med, efter adresse',
    moreHint: 'Én pr. linje.',
    badAddresses: (list) => `Ingen mailadresse: ${list}`,
    nothing: 'Vælg mindst et domæne eller en kontakt.',
    everything: 'Lad det beholde mindst et domæne, eller giv firmaet et nyt navn i stedet.',
    refused: (list) => `Ikke fra dette firma: ${list}`,
    confirm: 'Udskil',
    failed: 'Intet blev udskilt',
  },
}
