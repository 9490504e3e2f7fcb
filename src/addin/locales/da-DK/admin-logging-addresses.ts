import type { AdminLoggingAddressesTexts } from '../en-US/admin-logging-addresses.ts'

export const addresses: AdminLoggingAddressesTexts = {
  label: 'Adresser',
  text: 'Mails logges efter adresser. Disse ville ikke føre til noget, eller til den forkerte.',
  checked: (salespeople, contacts) => `Set på: ${salespeople} sælgere og ${contacts} kontakter.`,
  good: 'Alle adresser er i orden.',
  more: (shown, total) => `De første ${shown} af ${total}.`,
  who: 'Hvem',
  fault: 'Hvad der er galt',
  faults: {
    missing: 'Ingen adresse.',
    malformed: 'Det er ikke en mailadresse.',
    shared: 'En anden har den samme adresse.',
    outside: 'Adressen hører ikke til et af jeres egne domæner.',
    internal: 'Adressen hører til et af jeres egne domæner: Mails med den regnes for interne.',
  },
  sharedWith: (names) => `Deles med ${names}.`,
  kinds: { salesperson: 'Sælger', contact: 'Kontakt' },
  act: 'Ret',
  mend: 'Flere adresser…',
  mendOf: (name) => `Flere adresser: ${name}`,
  domains: 'Egne maildomæner',
  domainsHint:
    'Ét på hver linje. Mails imellem dem er interne og logges ikke. Domænerne hos dem, der logger ind, kommer til af sig selv.',
  domainsFault: 'Et af dem er ikke et domæne.',
  saveDomains: 'Gem domænerne',
  savedDomains: 'Gemt og kontrolleret igen',
  failed: 'Domænerne blev ikke gemt',
  dialog: {
    title: (name) => `Flere adresser for ${name}`,
    text: 'Andre adresser, som denne person skriver fra, én på hver linje. Den egen adresse skal ikke stå her.',
    field: 'Adresser, én på hver linje',
    fault: 'En af dem er ikke en mailadresse.',
    save: 'Gem',
    failed: 'Adresserne blev ikke gemt',
    label: 'Flere adresser',
  },
}
