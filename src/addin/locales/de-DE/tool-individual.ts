import type { IndividualTexts } from '../en-US/tool-individual.ts'

export const individual: IndividualTexts = {
  title: 'Einzeln senden',
  intro:
    'Alle bekommen eine eigene E-Mail aus Ihrem Postfach, mit demselben Text und denselben Dateien. So ist jede Öffnung und jeder Klick sicher von dieser Person.',
  toLine:
    'Niemand sieht, wer sie noch bekommen hat: In „An“ steht nur eine Person; aus Cc und Bcc wird „An“.',
  takes: (minutes, isOne) =>
    isOne ? 'Das dauert etwa eine Minute.' : `Das dauert etwa ${minutes} Minuten.`,
  why: 'Warum so lange?',
  whyText:
    'Exchange nimmt höchstens 30 E-Mails in der Minute aus einem Postfach an. Sie können weiterarbeiten und diesen Bereich schließen: Was fehlt, wird gesendet, wenn Sie ihn wieder öffnen.',
  draftStays: 'Der Entwurf bleibt, wie er ist. Senden Sie ihn nicht auch noch.',
  unfollows: 'Dem Entwurf selbst wird nicht mehr gefolgt, dafür jeder E-Mail einzeln.',
  names: 'In „An“ auch Namen zeigen, nicht nur Adressen',
  choice: 'Wer nicht gemessen werden darf,',
  choices: { send: 'bekommt die E-Mail ohne jede Messung', 'leave-out': 'bekommt keine E-Mail' },
  who: 'Wer was bekommt',
  measured: 'wird gemessen',
  start: (count) => `${count} E-Mails senden`,
  starting: 'Wird vorbereitet…',
  permission: {
    title: 'Ihre Erlaubnis wird gebraucht',
    text: 'Follow schreibt und sendet diese E-Mails in Ihrem eigenen Postfach, unmittelbar mit Outlook. Ihr Text geht nie an den Server von Follow.',
    button: 'Erlauben und weitermachen',
  },
  obstacles: {
    'not-own':
      'Diese E-Mail geht im Namen einer anderen Person hinaus. Einzeln senden geht nur aus dem eigenen Postfach.',
    others:
      'Diese E-Mail geht an einen Verteiler oder an einen Namen, den Outlook nicht kennt. Tragen Sie die Personen selbst ein.',
    'too-few':
      'Einzelne E-Mails brauchen mindestens 2 verschiedene Personen. Fügen Sie sie dieser E-Mail hinzu.',
    'too-many':
      'Höchstens 100 Personen können auf einmal einzelne E-Mails bekommen. Verteilen Sie sie auf mehrere E-Mails.',
    attachment:
      'Eine E-Mail oder ein Link in die Cloud ist angehängt und lässt sich nicht kopieren. Hängen Sie eine Datei an.',
  },
  tidy: {
    folder: 'Einzelne E-Mails',
    option: (folder) => `Kopien in den Ordner „${folder}“ in „Gesendete Elemente“ legen`,
    why: 'Sonst liegt jede in „Gesendete Elemente“. Es wird nichts gelöscht, und die Wahl wird gemerkt.',
    moving: (left) => `Kopien werden weggelegt: noch ${left}`,
    left: (count, isOne) =>
      isOne
        ? '1 Kopie liegt noch in „Gesendete Elemente“.'
        : `${count} Kopien liegen noch in „Gesendete Elemente“.`,
    again: 'Jetzt weglegen',
    done: 'Die Kopien liegen in einem eigenen Ordner in „Gesendete Elemente“.',
    unfinished: (subject, left) => `${subject}: ${left}`,
  },
  along: {
    title: 'Was mitgeht',
    always:
      'Bilder, Dateien, Wichtigkeit, Vertraulichkeit, Kategorien, Antwortadresse und Bestätigungen gehen mit jeder E-Mail mit. Kennzeichnungen zur Nachverfolgung und Abstimmungen nicht.',
    template: 'Jede E-Mail, der gefolgt wird, zählt für die Vorlage.',
    asks: 'Wer gefragt werden darf, wird um Einwilligung gebeten, jeweils in der eigenen E-Mail.',
    links:
      'Jede E-Mail, der gefolgt wird, hat einen eigenen Link zu jeder Datei. So ist jeder Aufruf sicher von dieser Person.',
    reminder: 'An jede E-Mail, der gefolgt wird, erinnern, wie für diesen Entwurf eingestellt',
    noReminder: 'Die Erinnerung bleibt dann beim Entwurf, dem nicht mehr gefolgt wird.',
    delay: (when) =>
      `Dieser Entwurf soll bis ${when} zurückgehalten werden. Einzelne E-Mails lassen sich nicht zurückhalten.`,
    atOnce: 'Stattdessen sofort senden',
    atOnceFirst:
      'Sagen Sie zuerst, dass sie sofort hinausgehen dürfen, oder kommen Sie zu der Zeit wieder.',
  },
  notClean:
    'Dieser Entwurf wurde schon einmal gesendet und kam zurück. Er enthält noch Teile von Follow, die sich nicht herausnehmen lassen. Schreiben Sie ihn neu.',
  notSaved:
    'Outlook hat diesen Stand des Entwurfs noch nicht im Postfach gespeichert. Warten Sie einen Augenblick, und versuchen Sie es noch einmal.',
  draftGone:
    'Der Entwurf ist nicht mehr im Postfach. Wer seine E-Mail noch nicht hat, kann sie von hier nicht bekommen.',
  denied:
    'Outlook lässt Follow keine E-Mails senden. Fragen Sie Ihre Administratorin oder Ihren Administrator.',
  startFailed: 'Es wurde nichts gesendet',
  run: {
    title: 'Einzelne E-Mails',
    progress: (sent, total) => `${sent} von ${total} gesendet`,
    failed: (count) => `${count} nicht gesendet`,
    leftOut: (count) => `${count} ausgelassen`,
    pause: 'Pause',
    pausing: 'Pause nach dieser…',
    goOn: 'Weitermachen',
    paused:
      'Pause. Es geht nichts verloren; machen Sie weiter, wann Sie möchten, auch nachdem dieser Bereich geschlossen war.',
    overtaken:
      'Ein anderes Fenster sendet diese E-Mails. Machen Sie hier weiter, wenn es fertig ist.',
    interrupted: 'Es geht gerade nicht weiter. Es geht nichts verloren, und niemand bekommt zwei.',
    busy: (until) =>
      `Outlook bittet, bis ${until} zu warten. Es geht nichts verloren; machen Sie danach weiter.`,
    retry: 'Diese noch einmal versuchen',
    again: 'Noch einmal senden',
    stop: 'Den Rest absagen',
    stopTitle: 'Den Rest absagen?',
    stopText: (sent) =>
      `${sent} sind hinausgegangen, dabei bleibt es. Die anderen bekommen keine E-Mail.`,
    done: 'Alle haben ihre E-Mail.',
    stopped: 'Der Rest wurde abgesagt.',
    keep: 'Der Entwurf liegt noch in Ihren Entwürfen. Senden Sie ihn nicht auch noch.',
    moveDraft: 'Entwurf in „Gelöschte Elemente“ verschieben',
    moved: 'Der Entwurf liegt in „Gelöschte Elemente“.',
    notMoved: 'Der Entwurf konnte nicht verschoben werden.',
    close: 'Zurück zur E-Mail',
    results: 'Was aus jeder wurde',
  },
  unfinished: {
    title: 'Noch nicht fertig',
    line: (subject, sent, total) => `${subject}: ${sent} von ${total} gesendet`,
    noSubject: '(kein Betreff)',
    open: 'Ansehen',
  },
  loading: 'der Entwurf',
  steps: {
    planned: 'wartet',
    drafted: 'geschrieben, noch nicht gesendet',
    sending: 'wird gesendet',
    sent: 'gesendet',
    failed: 'nicht gesendet',
    'left-out': 'ausgelassen',
    stopped: 'abgesagt',
  },
  failures: {
    refused: 'Outlook hat diese E-Mail abgelehnt.',
    address: 'Outlook nimmt diese Adresse nicht an.',
    lost: 'Die E-Mail liegt in keinem Ordner mehr. Vielleicht ist sie hinausgegangen. Sehen Sie nach, bevor Sie sie noch einmal senden.',
  },
  unmeasured: {
    'contact-opted-out': 'nicht gemessen: Diesem Kontakt darf nicht gefolgt werden',
    'account-opted-out': 'nicht gemessen: Dieser Firma darf nicht gefolgt werden',
    refused: 'nicht gemessen: hat abgelehnt',
    withdrawn: 'nicht gemessen: hat die Einwilligung zurückgezogen',
    'no-consent': 'nicht gemessen: hat nicht eingewilligt',
    'mode-off': 'nicht gemessen: von der Administration so entschieden',
    colleague: 'nicht gemessen: jemand aus der eigenen Organisation',
    'organisation-off': 'nicht gemessen: Follow ist ausgeschaltet',
  },
}
