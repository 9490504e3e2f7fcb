import type { AdminLoggingAddressesTexts } from '../en-US/admin-logging-addresses.ts'

export const addresses: AdminLoggingAddressesTexts = {
  label: 'Adressen',
  text: 'Protokolliert wird nach Adressen. Diese würden zu nichts oder zur falschen Person führen.',
  checked: (salespeople, contacts) =>
    `Angesehen: ${salespeople} Vertriebspersonen und ${contacts} Kontakte.`,
  good: 'Alle Adressen sind in Ordnung.',
  more: (shown, total) => `Die ersten ${shown} von ${total}.`,
  who: 'Wer',
  fault: 'Was nicht stimmt',
  faults: {
    missing: 'Keine Adresse.',
    malformed: 'Das ist keine E-Mail-Adresse.',
    shared: 'Jemand anderes hat dieselbe Adresse.',
    outside: 'Die Adresse gehört zu keiner Ihrer eigenen Domänen.',
    internal: 'Die Adresse gehört zu einer Ihrer Domänen: E-Mails mit ihr gelten als intern.',
  },
  sharedWith: (names) => `Geteilt mit ${names}.`,
  kinds: { salesperson: 'Vertrieb', contact: 'Kontakt' },
  act: 'Beheben',
  mend: 'Weitere Adressen…',
  mendOf: (name) => `Weitere Adressen: ${name}`,
  domains: 'Eigene E-Mail-Domänen',
  domainsHint:
    'Eine je Zeile. E-Mails innerhalb dieser sind intern und werden nicht protokolliert. Die von Angemeldeten kommen von selbst hinzu.',
  domainsFault: 'Eine davon ist keine Domäne.',
  saveDomains: 'Domänen speichern',
  savedDomains: 'Gespeichert und erneut geprüft',
  failed: 'Die Domänen wurden nicht gespeichert',
  dialog: {
    title: (name) => `Weitere Adressen von ${name}`,
    text: 'Andere Adressen, von denen diese Person schreibt, eine je Zeile. Die eigene wird hier nicht gebraucht.',
    field: 'Adressen, eine je Zeile',
    fault: 'Eine davon ist keine E-Mail-Adresse.',
    save: 'Speichern',
    failed: 'Die Adressen wurden nicht gespeichert',
    label: 'Weitere Adressen',
  },
}
