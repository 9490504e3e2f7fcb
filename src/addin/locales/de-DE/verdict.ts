import type { VerdictTexts } from '../en-US/verdict.ts'

export const verdict: VerdictTexts = {
  reasons: {
    'own-view': 'Sie hatten diese E-Mail oder eine Antwort darauf in diesem Moment geöffnet.',
    'team-network': 'Der Abruf kam aus einem Netz, aus dem sich Ihr Team anmeldet.',
    'before-delivery':
      'Die E-Mail lag noch im Postausgang: Zu diesem Zeitpunkt hatten nur Sie und Ihr Team sie.',
    'method-not-get':
      'Der Inhalt wurde nicht abgerufen; so verhalten sich Programme, die Links prüfen.',
    'declared-bot': 'Das Programm gab sich selbst als Roboter zu erkennen.',
    'preview-bot':
      'Ein Messenger oder soziales Netzwerk hat für eine Vorschau des Links abgerufen.',
    'scanner-network': 'Der Abruf kam aus dem Netz eines Dienstes, der E-Mails auf Gefahren prüft.',
    'prefetch-header': 'Das Programm gab an, nur vorab abzurufen.',
    'prefetch-agent':
      'Ein E-Mail-Dienst hat vorab abgerufen, gleich ob jemand die E-Mail liest oder nicht.',
    burst:
      'Mehrere Links wurden fast gleichzeitig abgerufen; das tun Programme, die E-Mails prüfen.',
    'head-then-get': 'Kurz zuvor wurde derselbe Link geprüft, ohne den Inhalt abzurufen.',
    'probable-scanner-network':
      'Der Abruf kam aus einem Netz, das vor allem E-Mail-Prüfdienste nutzen.',
    'too-soon': 'Der Abruf kam Sekunden nach dem Senden, früher als Menschen lesen.',
    'image-proxy-for-reader':
      'Ein E-Mail-Dienst hat das Bild geladen, als jemand die E-Mail öffnete.',
    'mail-client': 'Der Abruf kam von einem Programm, mit dem Menschen E-Mails lesen.',
    browser: 'Der Abruf kam von einem gewöhnlichen Webbrowser.',
    'no-agent': 'Das Programm gab nicht an, was es ist. E-Mail-Programme von Menschen tun das.',
    'unfamiliar-agent': 'Der Abruf kam von einem Programm, das wir nicht kennen.',
    'proven-by-click':
      'Danach hat jemand einen Link der E-Mail angeklickt oder ihre Datei angesehen; sie war also geöffnet.',
    'proven-by-reply': 'Danach kam eine Antwort; die E-Mail war also geöffnet.',
    'reply-received': 'In Ihrem Postfach ist eine Antwort eingegangen.',
  },
  changes: {
    nothing: 'Nichts, was später geschieht. Was Menschen tun, steht daneben.',
    'list-corrected': 'Eine Berichtigung der Liste solcher Netze.',
    'proof-follows':
      'Es wird einer Person zugeschrieben, wenn ein Klick, eine Dateiansicht oder eine Antwort einer Person folgt.',
    'burst-found':
      'Es wird einer Maschine zugeschrieben, wenn sich zeigt, dass in diesem Moment viele Links abgerufen wurden.',
    'own-look-found':
      'Es wird Ihnen zugeschrieben, wenn sich zeigt, dass Sie die E-Mail in diesem Moment offen hatten.',
    'click-undone':
      'Es wird rückgängig gemacht, wenn sich der Klick oder die Ansicht als die einer Maschine erweist.',
    never: 'Nichts. Eine Antwort ist sicher.',
  },
  machines: {
    prefetch: 'Vorababruf',
    'image-proxy': 'Bilddienst',
    'link-scanner': 'Linkprüfung',
    'preview-bot': 'Linkvorschau',
    'declared-bot': 'Roboter',
  },
  confidences: {
    certain: 'sicher',
    likely: 'wahrscheinlich',
    weak: 'schwach belegt',
  },
}
