import type { ContactLoggingTexts } from '../en-US/contact-logging.ts'

export const contactLogging: ContactLoggingTexts = {
  logged: 'E-Mails mit diesem Kontakt werden protokolliert',
  notLogged: 'E-Mails mit diesem Kontakt werden nicht protokolliert',
  denyTitle: (name) => `Keine E-Mails mit ${name} protokollieren?`,
  denyText:
    'Ab jetzt kommen E-Mails mit diesem Kontakt nicht mehr ins Protokoll, bei niemandem. Was schon darin steht, bleibt.',
  denyConfirm: 'Nicht protokollieren',
  allowTitle: (name) => `E-Mails mit ${name} wieder protokollieren?`,
  allowText:
    'Ab jetzt kommen E-Mails mit diesem Kontakt wieder ins Protokoll. Was inzwischen ausgelassen wurde, wird nicht nachgeholt.',
  allowConfirm: 'Wieder protokollieren',
  failed: 'Die Einstellung wurde nicht geändert',
  lookUp: 'Ob E-Mails protokolliert werden',
  addresses: {
    label: 'Weitere Adressen',
    text: 'E-Mails von und an diese Adressen zählen als E-Mails mit diesem Kontakt.',
    none: 'Keine weitere Adresse bekannt.',
    field: 'Weitere Adresse',
    add: 'Hinzufügen',
    remove: (address) => `${address} entfernen`,
    invalid: 'Das ist keine E-Mail-Adresse.',
    known: 'Diese Adresse steht schon in der Liste.',
    saved: 'Gespeichert',
    failed: 'Die Adressen wurden nicht gespeichert',
  },
}
