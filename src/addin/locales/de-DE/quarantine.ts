import type { QuarantineTexts } from '../en-US/quarantine.ts'

export const quarantine: QuarantineTexts = {
  title: 'Zu entscheiden',
  text: 'E-Mails, die Sie gesendet oder erhalten haben und die sich ohne Sie nicht protokollieren ließen.',
  emptyTitle: 'Nichts zu entscheiden',
  emptyText: 'Alle Ihre E-Mails sind protokolliert oder aus einem Grund ausgenommen.',
  shown: (n) => (n === 1 ? '1 E-Mail zu entscheiden' : `${n} E-Mails zu entscheiden`),
  hiddenSubject: '(Betreff wird nicht gezeigt)',
  expires: (day) => `Wird am ${day} aufgegeben, wenn niemand entscheidet.`,
  people: 'Wer beteiligt ist',
  fields: { from: 'Von', sender: 'Gesendet von', to: 'An', cc: 'Cc' },
  is: {
    salesperson: 'Vertriebsperson',
    contact: 'Kontakt',
    ambiguous: 'mehrere Kontakte',
    colleague: 'aus Ihrer Organisation',
    unknown: 'nicht bekannt',
  },
  acts: {
    label: 'Was damit geschehen soll',
    assign: 'Kontakt zuordnen',
    create: 'Kontakt anlegen',
    ignore: 'Ignorieren',
    retry: 'Erneut versuchen',
  },
  address: 'Welche Adresse?',
  search: 'Name oder Adresse des Kontakts',
  contacts: 'Kontakte',
  noContact: 'Kein passender Kontakt. Sie können einen anlegen.',
  assign: 'Zuordnen',
  assignLearned: (address, contact) =>
    `Ab jetzt gehört ${address} zu ${contact}. Andere hier wartende E-Mails mit dieser Adresse werden ebenfalls protokolliert.`,
  name: 'Name (freiwillig)',
  type: 'Art',
  create: 'Anlegen',
  createLearned: (address) =>
    `${address} wird ein Kontakt. Andere hier wartende E-Mails mit dieser Adresse werden ebenfalls protokolliert.`,
  scope: 'Was soll ignoriert werden?',
  scopes: {
    message: 'Nur diese E-Mail',
    address: (address) => `Alle E-Mails von ${address}`,
    domain: (domain) => `Alle E-Mails von ${domain}`,
  },
  ignore: 'Ignorieren',
  ignoreLearned: {
    message: 'Daraus wird nichts gelernt. Die E-Mail bleibt im Postfach.',
    address:
      'Ab jetzt werden E-Mails von dieser Adresse für niemanden in Ihrer Organisation protokolliert. Andere hier wartende E-Mails von dort sind damit auch erledigt.',
    domain:
      'Ab jetzt werden E-Mails von allen Adressen dieser Domäne für niemanden in Ihrer Organisation protokolliert. Andere hier wartende E-Mails von dort sind damit auch erledigt.',
  },
  domainTitle: (domain) => `Alle E-Mails von ${domain} ignorieren?`,
  domainText: (domain) =>
    `Das gilt für alle, die von ${domain} schreiben, und für Ihre ganze Organisation, bis die Administration es zurücknimmt.`,
  domainConfirm: 'Domäne ignorieren',
  nobodyToAssign:
    'Der Kontakt ist bekannt, aber keine Vertriebsperson wurde erkannt. Bitten Sie Ihre Administration, die fehlende Adresse zu ergänzen, und versuchen Sie es dann erneut.',
  notYours:
    'Darüber kann entscheiden, wer diese E-Mail gesendet oder erhalten hat, außerdem Führungskräfte und die Administration.',
  busy: 'Einen Moment…',
  failed: 'Die Entscheidung wurde nicht gespeichert',
  settled: (n) => (n === 1 ? 'Die E-Mail ist erledigt.' : `${n} E-Mails sind erledigt.`),
}
