import type { ContactLoggingTexts } from '../en-US/contact-logging.ts'

export const contactLogging: ContactLoggingTexts = {
  logged: 'E-post med denne kontakten logges',
  notLogged: 'E-post med denne kontakten logges ikke',
  denyTitle: (name) => `Ikke logge e-post med ${name}?`,
  denyText:
    'Fra nå av kommer ingens e-post med denne kontakten inn i loggen. Det som allerede står der, blir stående.',
  denyConfirm: 'Ikke logg',
  allowTitle: (name) => `Logge e-post med ${name} igjen?`,
  allowText:
    'Fra nå av kommer e-post med denne kontakten inn i loggen igjen. Det som ble utelatt i mellomtiden, tas ikke inn i etterkant.',
  allowConfirm: 'Logg igjen',
  failed: 'Innstillingen ble ikke endret',
  lookUp: 'Om e-post logges',
  addresses: {
    label: 'Flere adresser',
    text: 'E-post fra og til disse adressene teller som e-post med denne kontakten.',
    none: 'Ingen flere adresser er kjent.',
    field: 'En adresse til',
    add: 'Legg til',
    remove: (address) => `Fjern ${address}`,
    invalid: 'Dette er ingen e-postadresse.',
    known: 'Denne adressen står allerede på listen.',
    saved: 'Lagret',
    failed: 'Adressene ble ikke lagret',
  },
}
