import type { NoticeTexts } from '../en-US/notices.ts'

export const notices: NoticeTexts = {
  following: 'Dieser E-Mail wird gefolgt, sobald sie gesendet ist.',
  notFollowing: 'Dieser E-Mail wird nicht gefolgt.',
  linksLeft:
    'Dieser E-Mail wird nicht gefolgt, aber einige ihrer Links führen vielleicht noch über Follow.',
  signInNeeded: 'Nicht gefolgt: Bitte öffnen Sie den Follow-Bereich und melden Sie sich an.',
  plainText:
    'Nicht gefolgt: Nur-Text-E-Mails kann nicht gefolgt werden. Wählen Sie HTML als Format.',
  organisationOff: 'Nicht gefolgt: Follow ist in Ihrer Organisation ausgeschaltet.',
  optedOut: (names) => `Nicht gefolgt: ${names} hat dem Folgen widersprochen.`,
  noConsent: (names) => `Nicht gefolgt: noch keine Einwilligung von ${names}.`,
  modeOff: (names) => `Nicht gefolgt: Ihre Administration hat Folgen ausgeschlossen bei ${names}.`,
  internalOnly: 'Nicht gefolgt: Die E-Mail geht nur an Kolleginnen und Kollegen.',
  offline: 'Nicht gefolgt: Der Follow-Dienst ist nicht erreichbar.',
  failed:
    'Nicht gefolgt: Etwas ist schiefgegangen. Im Follow-Bereich können Sie es erneut versuchen.',
}
