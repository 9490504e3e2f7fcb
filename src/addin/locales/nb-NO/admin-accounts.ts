import type { AdminAccountsTexts } from '../en-US/admin-accounts.ts'

export const adminAccounts: AdminAccountsTexts = {
  filter: {
    search: 'Søk i navn eller domene',
    band: 'Poengsum',
    anyBand: 'Alle poengsummer',
    noScore: 'Uten poengsum',
    owner: 'Selger',
    owners: { any: 'Hvem som helst', mine: 'Meg', none: 'Ingen ennå' },
    segment: 'I segmentet',
    anySegment: 'Alle firmaer',
  },

  notCollected: {
    title: 'Ingen e-post er talt ennå',
    text: 'Poengsummer, e-post og møter vises så snart firmaengasjement har lest de valgte postboksene. Inntil da sier ingenting her om et firma er nært eller blir kaldt.',
    help: 'Administratoren kan sette det opp.',
    setUp: 'Gå til firmaengasjement',
  },

  list: {
    label: 'Firmaer',
    columns: {
      name: 'Firma',
      score: 'Poengsum',
      emails: 'E-poster',
      meetings: 'Møter',
      lastEmail: 'Siste e-post',
      lastMeeting: 'Siste møte',
    },
    weeks: '52 uker',
    owner: (name) => `Selger: ${name}`,
    trends: { up: 'På vei opp', flat: 'Stabilt', down: 'På vei ned' },
    noScore: 'Ingen poengsum',
    noScoreHint: 'Ingenting i året',
    notYetHint: 'Ingenting samlet inn ennå',
    why: 'Hvorfor?',
    whyLabel: (name) => `Hvorfor denne poengsummen? ${name}`,
    emailsFrom: (text) => `${text} fra dem`,
    emailsTo: (text) => `${text} til dem`,
    meetings: (text) => `${text} i året`,
    never: 'Ingen i året',
    notYet: 'ikke ennå',
    bars: (total, recent, most) =>
      `${total} e-poster og møter på 52 uker, ${recent} av dem de siste 4. Flest på én uke: ${most}.`,
    noBars: 'Ingen e-poster eller møter på 52 uker',
    total: (n, text) => (n === 1 ? '1 firma' : `${text} firmaer`),
    shown: (n, text, total) =>
      n === 1 ? `1 firma av ${total} vises` : `${text} firmaer av ${total} vises`,
    emptyTitle: 'Det er ingen firmaer ennå',
    emptyText:
      'Firmaer kommer fra e-postdomenene til kontaktene dine, eller fra en fil. Hvor nære de er, vises så snart firmaengasjement leser de valgte postboksene.',
    emptyHelp: 'Administratoren kan sette opp firmaengasjement og importere firmaer.',
    setUp: 'Sett opp firmaengasjement',
    import: 'Importer firmaer',
    noneTitle: 'Ingen firmaer passer',
    noneText: 'Prøv et annet ord, en annen poengsum, en annen selger eller et annet segment.',
    reset: 'Vis alle firmaer',
  },

  export: {
    title: 'Eksporter',
    level: 'Tidsrom for radene',
    levels: {
      year: 'De siste 365 dagene',
      month: 'Måned for måned',
      week: 'Uke for uke',
      all: 'År, måneder og uker',
    },
    csv: 'Måltall som CSV',
    json: 'Måltall som JSON',
    text: 'Eksporterer alle måltall for alle firmaer, uansett filteret over.',
    reading: (n, text) => (n === 1 ? '1 rad lest …' : `${text} rader lest …`),
    done: (n, text) => (n === 1 ? '1 rad eksportert.' : `${text} rader eksportert.`),
    cancel: 'Stopp',
    failed: 'Måltallene ble ikke eksportert',
    users: {
      csv: 'Postbokser som CSV',
      json: 'Postbokser som JSON',
      text: 'Eksporterer katalog-ID-ene til de valgte postboksene, uten navn og adresser.',
      failed: 'Katalog-ID-ene ble ikke eksportert',
      refused: 'Katalog-ID-er utleveres ikke så lenge bare summer kan vises.',
    },
  },

  detail: {
    back: 'Tilbake til firmaene',
    edit: 'Endre firmaet',
    merge: 'Slå sammen med et annet …',
    split: 'Skill ut …',
    maintain: 'Vedlikehold',
    noParent: 'ikke noe annet firma',
    saved: (name) => `${name} ble endret.`,
    merged: (other, name) => `${other} er nå en del av ${name}.`,
    wasSplit: (name) => `${name} er nå et eget firma.`,
    openNew: (name) => `Åpne ${name}`,
    recount: 'E-post og møter summeres på nytt innen ett minutt.',
  },

  form: {
    title: 'Endre firmaet',
    name: 'Navn',
    noName: 'Gi det et navn.',
    domains: 'Domener',
    domainsHint:
      'E-post til og fra disse domenene teller for dette firmaet. Ett per linje. Et domene som du tar ut, blir et eget firma hvis noen der er kjent.',
    badDomains: (list) => `Ikke noe e-postdomene: ${list}`,
    noDomain: 'La det beholde minst ett domene.',
    refusedDomains: (list) =>
      `Ikke mulig: ${list}. Det hører til et annet firma, hvem som helst kan ha en adresse der, eller det er din egen organisasjons.`,
    refusedParent: 'Det kan ikke høre til det firmaet: det hører selv til dette, eller er borte.',
    refusedOwner: 'Denne selgeren er ikke kjent lenger.',
    parent: 'Hører til',
    chooseParent: 'Velg et firma',
    removeParent: 'Til ingen',
    owner: 'Selger',
    noOwner: 'Ingen',
    save: 'Lagre',
    failed: 'Firmaet ble ikke endret',
  },

  picker: {
    search: 'Søk i navn eller domene',
    found: 'Firmaer som ble funnet',
    none: 'Ingen firmaer heter det.',
    more: (_n, text) => `${text} til passer. Skriv mer av navnet.`,
    chosen: (name) => `Valgt: ${name}`,
  },

  merge: {
    title: (name) => `Slå sammen med ${name}`,
    which: 'Hvilket firma går opp i det?',
    will: (other) => `Dette skjer med ${other}:`,
    steps: {
      moves: (_other, name) =>
        `Domener, kontakter, e-poster og møter går over til ${name}. En e-post som begge hadde, teller én gang.`,
      children: (other, name) => `Firmaer som hører til ${other}, hører deretter til ${name}.`,
      preference: (other, name) =>
        `Hvis e-post til ${other} eller ${name} ikke kan følges, gjelder det deretter begge.`,
      gone: (other) => `${other} selv er borte for godt. Det kan ikke angres.`,
    },
    missing: 'Velg et firma først.',
    confirm: 'Slå sammen for godt',
    failed: 'Firmaene ble ikke slått sammen',
  },

  split: {
    title: (name) => `Skill ut fra ${name}`,
    text: 'Det du velger, blir et eget firma, med e-postene og møtene til disse personene. En e-post med personer fra begge teller for begge.',
    name: 'Navn på det nye firmaet',
    noName: 'Gi det nye firmaet et navn.',
    domains: 'Domener som følger med, med kontaktene sine',
    contacts: 'Kontakter som følger med selv om domenet blir igjen',
    more: 'Kontakter som blir med, etter adresse',
    moreHint: 'Én per linje.',
    badAddresses: (list) => `Ingen e-postadresse: ${list}`,
    nothing: 'Velg minst ett domene eller én kontakt.',
    everything: 'La det beholde minst ett domene, eller gi firmaet et nytt navn i stedet.',
    refused: (list) => `Ikke fra dette firmaet: ${list}`,
    confirm: 'Skill ut',
    failed: 'Ingenting ble skilt ut',
  },
}
