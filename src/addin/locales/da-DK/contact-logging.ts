import type { ContactLoggingTexts } from '../en-US/contact-logging.ts'

export const contactLogging: ContactLoggingTexts = {
  logged: 'E-mails med denne kontakt logges',
  notLogged: 'E-mails med denne kontakt logges ikke',
  denyTitle: (name) => `Skal e-mails med ${name} ikke logges?`,
  denyText:
    'Fra nu af kommer ingens e-mails med denne kontakt i loggen. Det, der allerede står der, bliver.',
  denyConfirm: 'Log ikke',
  allowTitle: (name) => `Skal e-mails med ${name} logges igen?`,
  allowText:
    'Fra nu af kommer e-mails med denne kontakt i loggen igen. Det, der blev udeladt imens, hentes ikke ind.',
  allowConfirm: 'Log igen',
  failed: 'Indstillingen blev ikke ændret',
  lookUp: 'Om e-mails logges',
  addresses: {
    label: 'Flere adresser',
    text: 'E-mails fra og til disse adresser tæller som e-mails med denne kontakt.',
    none: 'Ingen flere adresser kendes.',
    field: 'Endnu en adresse',
    add: 'Tilføj',
    remove: (address) => `Fjern ${address}`,
    invalid: 'Dette er ikke en e-mailadresse.',
    known: 'Denne adresse står allerede på listen.',
    saved: 'Gemt',
    failed: 'Adresserne blev ikke gemt',
  },
}
