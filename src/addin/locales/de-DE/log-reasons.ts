import type { LoggingReason } from '../../../contract/message-logging.ts'

export const short: Record<LoggingReason, string> = {
  draft: 'sie ist ein Entwurf',
  'no-sender': 'sie nennt keinen Absender',
  'no-recipients': 'sie nennt keinen Empfänger',
  duplicate: 'eine Kopie war schon da',
  sensitive: 'als persönlich, privat oder vertraulich markiert',
  internal: 'nur Kolleginnen und Kollegen sind beteiligt',
  'privacy-blocked': 'E-Mails mit diesem Kontakt werden nicht protokolliert',
  ignored: 'jemand hat entschieden, sie zu ignorieren',
  expired: 'niemand hat rechtzeitig entschieden',
  unmatched: 'Vertriebsperson oder Kontakt nicht erkannt',
  ambiguous: 'eine Adresse gehört zu mehreren Kontakten',
  forged: 'ihr Absender ließ sich nicht nachweisen',
  'other-content': 'eine andere E-Mail hat dieselbe Message-ID',
  unreadable: 'sie ließ sich nicht lesen',
  failed: 'das Protokollieren ist mehrmals fehlgeschlagen',
}

export const long: Record<LoggingReason, string> = {
  draft: 'Entwürfe werden nicht protokolliert, die gesendete E-Mail schon.',
  'no-sender':
    'Es ist nicht zu erkennen, wer diese E-Mail geschrieben hat. Deshalb gehört sie zu keinem Austausch.',
  'no-recipients':
    'Es ist nicht zu erkennen, an wen diese E-Mail ging. Deshalb gehört sie zu keinem Austausch.',
  duplicate: 'Dieselbe E-Mail kam zweimal an. Die erste Kopie zählt, diese trägt nichts Neues bei.',
  sensitive:
    'Diese E-Mail wurde beim Schreiben als persönlich, privat oder vertraulich markiert. Solche E-Mails werden nie protokolliert, auch Betreff und Adressen werden nicht aufbewahrt.',
  internal:
    'Alle Beteiligten gehören zu Ihrer Organisation. Interne E-Mails werden nicht protokolliert.',
  'privacy-blocked':
    'Es wurde festgelegt, dass E-Mails mit diesem Kontakt nicht protokolliert werden. Das steht auf der Karte des Kontakts.',
  ignored:
    'Jemand hat entschieden, diese E-Mail oder alle E-Mails dieses Absenders zu ignorieren. Was für einen Absender gilt, kann die Administration zurücknehmen.',
  expired: 'Sie wartete auf eine Entscheidung, und die Frist dafür ist abgelaufen.',
  unmatched:
    'Zum Protokollieren braucht es auf der einen Seite eine Vertriebsperson Ihrer Organisation und auf der anderen einen Kontakt. Eine der beiden Seiten wurde nicht an ihrer Adresse erkannt.',
  ambiguous: 'Mehrere Kontakte haben dieselbe Adresse. Nur ein Mensch kann sagen, um wen es geht.',
  forged:
    'Der Mailserver hat festgestellt, dass diese E-Mail nicht von der genannten Person kommt, oder sie nennt jemanden aus Ihrer Organisation und kam von außen. Sie kann gefälscht sein. Lassen Sie sie nur durch, wenn Sie wissen, dass sie echt ist; „Erneut versuchen“ protokolliert sie dann.',
  'other-content':
    'Es gab schon eine E-Mail mit derselben Message-ID und anderem Inhalt. Eine von beiden ist nicht das, was sie zu sein scheint.',
  unreadable: 'Das Postfach hat etwas geliefert, das keine lesbare Nachricht ist.',
  failed:
    'Jedes Mal ist etwas schiefgegangen. Die E-Mail ist, wo sie war, und kann noch einmal versucht werden.',
}
