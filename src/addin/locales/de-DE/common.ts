import type { CommonTexts } from '../en-US/common.ts'

export const common: CommonTexts = {
  appName: 'Follow',
  views: { label: 'Ansichten', message: 'Diese Nachricht', followed: 'Gefolgte E-Mails' },
  loading: (what) => `Wird geladen: ${what}`,
  retry: 'Erneut versuchen',
  close: 'Schließen',
  more: 'Mehr anzeigen',
  loadingMore: 'Wird geladen…',
  cancel: 'Abbrechen',
  back: 'Zurück',
  showMore: 'Mehr anzeigen',
  asOf: (time) => `Stand ${time}`,
  notCurrent: 'Möglicherweise nicht mehr aktuell.',
  failedTitle: 'Konnte nicht geladen werden',
  failures: {
    'invalid-request': 'Der Dienst hat diese Anfrage nicht angenommen.',
    'due-in-past': 'Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.',
    'not-signed-in': 'Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich erneut an.',
    'wrong-tenant': 'Dieses Konto gehört zu einer Organisation, die Follow nicht nutzt.',
    'missing-scope':
      'Ihre Organisation hat Follow noch nicht zugelassen. Bitte wenden Sie sich an Ihre Administration.',
    'not-allowed': 'Das dürfen Sie nicht. Bitte wenden Sie sich an Ihre Administration.',
    barred:
      'Die Administration hat Sie von Follow ausgesperrt. Falls das ein Versehen ist, wenden Sie sich bitte an sie.',
    'organisation-off': 'Follow ist in Ihrer Organisation ausgeschaltet.',
    'not-found': 'Hier ist nichts, oder nichts von Ihnen.',
    'recipient-opted-out': 'Ein Empfänger möchte nicht, dass seinen E-Mails gefolgt wird.',
    'no-recipient': 'Fügen Sie zuerst einen Empfänger hinzu.',
    'internal-only':
      'Die E-Mail geht nur an Kolleginnen und Kollegen. Fügen Sie einen Empfänger außerhalb Ihrer Organisation hinzu.',
    'no-consent': 'Ein Empfänger hat dem Folgen noch nicht zugestimmt.',
    'mode-off':
      'Ihre Administration hat entschieden, dass E-Mails an einen Empfänger nicht gefolgt wird.',
    'refused-by-recipient':
      'Der Empfänger hat das abgelehnt. Nur er selbst kann es auf seiner Seite ändern.',
    'changed-meanwhile': 'Jemand anderes hat das inzwischen geändert. Sehen Sie es sich neu an.',
    'consent-required': 'Ihre Administration muss zuerst dem aktuellen Wortlaut zustimmen.',
    terminated:
      'Follow wurde in Ihrer Organisation beendet. Ihre Administration kann es wiederherstellen.',
    'not-yourself':
      'Das können Sie nicht für sich selbst tun. Bitten Sie eine andere Administratorin oder einen anderen Administrator.',
    'logging-off': 'Die E-Mail-Protokollierung ist in Ihrer Organisation ausgeschaltet.',
    'setup-unfinished':
      'Dafür muss erst etwas fertig eingerichtet werden. Das kann Ihre Administration.',
    'logging-on': 'Die E-Mail-Protokollierung läuft. Ihre Administration muss sie zuerst anhalten.',
    'secrets-unavailable':
      'Der Dienst kann Geheimnisse derzeit nicht sicher aufbewahren. Das muss behoben werden, wo er betrieben wird.',
    'already-decided': 'Darüber ist bereits entschieden. Sehen Sie es sich neu an.',
    'in-use':
      'Ein anderes Fenster arbeitet gerade daran. Warten Sie eine Minute, oder machen Sie dort weiter.',
    'privacy-blocked': 'E-Mails mit diesem Kontakt dürfen nicht protokolliert werden.',
    'file-refused':
      'Solche Dateien werden nicht weitergegeben: Es ist ein Programm, oder es wurde ein Virus darin gefunden.',
    'file-incomplete': 'Ein Teil der Datei ist nicht angekommen. Versuchen Sie es noch einmal.',
    'files-off':
      'Ihr Administrator hat verfolgte Dateien ausgeschaltet. Hängen Sie die Datei wie gewohnt an.',
    'file-quota':
      'In Ihrer Organisation ist kein Platz mehr für geteilte Dateien. Entfernen Sie nicht mehr benötigte, oder bitten Sie Ihren Administrator um mehr.',
    'file-store-away':
      'Der Ort, an dem Dateien liegen, ist gerade nicht erreichbar. Versuchen Sie es später noch einmal, oder hängen Sie die Datei wie gewohnt an.',
    'too-many-links':
      'Für Sie wurden heute so viele Links verfolgbar gemacht, wie eine Person darf. Setzen Sie diesen Link unverändert ein; morgen geht es wieder.',
    'follow-voided': 'Dieser E-Mail wird nicht mehr gefolgt. Folgen Sie dem Entwurf erneut.',
    'ticket-invalid':
      'Die Erlaubnis, diesem Entwurf zu folgen, gilt nicht mehr. Folgen Sie ihm erneut.',
    'ticket-expired':
      'Die Erlaubnis, diesem Entwurf zu folgen, ist abgelaufen. Folgen Sie ihm erneut.',
    'unsupported-content': 'Der Dienst hat diese Anfrage nicht verstanden.',
    'too-large': 'Das ist mehr, als der Dienst annimmt.',
    'too-many-requests': 'Zu viele Anfragen auf einmal. Bitte warten Sie einen Moment.',
    unavailable: 'Der Dienst ist ausgelastet. Bitte versuchen Sie es gleich noch einmal.',
    internal: 'Bei uns ist etwas schiefgegangen. Es wurde nichts geändert.',
    offline: 'Der Dienst ist nicht erreichbar. Bitte prüfen Sie Ihre Verbindung.',
    timeout: 'Der Dienst braucht zu lange für eine Antwort.',
    unreadable: 'Die Antwort des Dienstes ist nicht lesbar.',
    'sign-in-needed': 'Bitte melden Sie sich an.',
    'sign-in-failed': 'Die Anmeldung hat nicht geklappt. Bitte versuchen Sie es erneut.',
    'sign-in-cancelled': 'Die Anmeldung wurde abgebrochen.',
    'popup-blocked':
      'Das Anmeldefenster wurde blockiert. Erlauben Sie Pop-ups für Outlook und versuchen Sie es erneut.',
    'plain-text':
      'Diese E-Mail ist Nur-Text, ihr kann nicht gefolgt werden. Wählen Sie HTML als Format.',
    outlook: 'Outlook hat das nicht zugelassen. Bitte versuchen Sie es erneut.',
    unknown: 'Etwas Unerwartetes ist schiefgegangen.',
  },
  organisation: {
    off: {
      title: 'Follow ist ausgeschaltet',
      text: 'Ihre Administration hat es für Ihre Organisation ausgeschaltet. Nichts wird erfasst; bisher Erfasstes bleibt erhalten und ist ausgeblendet, bis Follow wieder eingeschaltet wird. Links in gesendeten E-Mails funktionieren weiter.',
    },
    terminated: {
      title: 'Follow wurde beendet',
      text: 'Ihre Administration hat Follow für Ihre Organisation beendet. Nichts wird erfasst; bisher Erfasstes ist ausgeblendet und wird gelöscht, wenn Ihre Administration es nicht vorher wiederherstellt. Links in gesendeten E-Mails funktionieren weiter.',
    },
  },
  widePage: { link: 'In voller Breite öffnen', hint: 'öffnet ein neues Fenster' },
  noItem: {
    title: 'Keine Nachricht ausgewählt',
    text: 'Öffnen Sie eine Nachricht, um zu sehen, von wem sie ist, oder schreiben Sie eine und folgen Sie ihr.',
  },
  signedOut: {
    title: 'Bei Follow anmelden',
    text: 'Follow nutzt Ihr Arbeitskonto. Es sieht Empfänger, Betreff und Linkziele der E-Mails, denen Sie folgen, nie ihren Text.',
    button: 'Anmelden',
    busy: 'Anmeldung läuft…',
    popup: 'Eventuell öffnet sich ein Anmeldefenster.',
    failedTitle: 'Anmeldung nicht möglich',
  },
  notAdmitted: {
    title: 'Follow lässt Sie nicht ein',
    refused:
      'Sie sind angemeldet, aber der Dienst erkennt das nicht an. Wenn ein neuer Versuch nicht hilft, wenden Sie sich an Ihre Administration.',
  },
  crashed: {
    title: 'Diese Ansicht funktioniert gerade nicht',
    text: 'Ihre E-Mail ist davon nicht betroffen.',
  },
}
