import type { AdminLoggingAddressesTexts } from '../en-US/admin-logging-addresses.ts'

export const addresses: AdminLoggingAddressesTexts = {
  label: 'Adresser',
  text: 'E-post logges etter adressene. Disse ville ikke føre til noe, eller til feil person.',
  checked: (salespeople, contacts) => `Sett på: ${salespeople} selgere og ${contacts} kontakter.`,
  good: 'Alle adresser er i orden.',
  more: (shown, total) => `De første ${shown} av ${total}.`,
  who: 'Hvem',
  fault: 'Hva som er galt',
  faults: {
    missing: 'Ingen adresse.',
    malformed: 'Dette er ingen e-postadresse.',
    shared: 'Noen andre har samme adresse.',
    outside: 'Adressen er ikke fra noe av deres egne domener.',
    internal: 'Adressen er fra et av deres egne domener: E-post med den regnes som intern.',
  },
  sharedWith: (names) => `Deles med ${names}.`,
  kinds: { salesperson: 'Selger', contact: 'Kontakt' },
  act: 'Rett',
  mend: 'Flere adresser…',
  mendOf: (name) => `Flere adresser: ${name}`,
  domains: 'Egne e-postdomener',
  domainsHint:
    'Ett på hver linje. E-post mellom disse er intern og logges ikke. Domenene til dem som logger på, legges til av seg selv.',
  domainsFault: 'Et av disse er ikke et domene.',
  saveDomains: 'Lagre domenene',
  savedDomains: 'Lagret og kontrollert på nytt',
  failed: 'Domenene ble ikke lagret',
  dialog: {
    title: (name) => `Flere adresser for ${name}`,
    text: 'Andre adresser denne personen skriver fra, én på hver linje. Den egne trengs ikke her.',
    field: 'Adresser, én på hver linje',
    fault: 'En av disse er ingen e-postadresse.',
    save: 'Lagre',
    failed: 'Adressene ble ikke lagret',
    label: 'Flere adresser',
  },
}
