import type { PageWords } from './page-words.ts'

export const de: PageWords = {
  language: 'Deutsch',
  languages: 'Sprache',
  tag: 'de-DE',
  title: 'Was an dieser E-Mail gemessen wird',
  lead: 'Wer Ihnen diese E-Mail geschickt hat, kann erfahren, ob sie geöffnet wurde, ob Links darin aufgerufen wurden und ob sie beantwortet wurde. Hier sehen Sie, was genau, und Sie entscheiden.',
  facts: { from: 'Von', subject: 'Betreff', sent: 'Gesendet' },
  choice: {
    title: 'Ihre Entscheidung',
    states: {
      none: () => 'Sie haben sich dazu noch nicht geäußert.',
      requested: (day) =>
        `Sie wurden am ${day} gefragt, ob Sie dem Messen zustimmen, und haben noch nicht geantwortet.`,
      granted: (day) => `Sie haben dem Messen am ${day} zugestimmt.`,
      refused: (day) => `Sie haben am ${day} Nein gesagt. An E-Mails an Sie wird nichts gemessen.`,
      withdrawn: (day) =>
        `Sie haben am ${day} Nein gesagt. An E-Mails an Sie wird nichts gemessen.`,
    },
    notedForYou: 'Das hat jemand aus der Organisation des Absenders für Sie eingetragen.',
    needsConsent: 'Solange Sie nicht zustimmen, wird an E-Mails an Sie nichts gemessen.',
    no: 'Wenn Sie Nein sagen, wird an keiner E-Mail dieser Organisation an Sie etwas gemessen: weder an dieser noch an anderen, ob schon gesendet oder künftig. Das gilt sofort, und Links funktionieren weiter. Der Absender sieht, dass Sie Nein gesagt haben.',
    yes: 'Wenn Sie zustimmen, erfährt der Absender ab jetzt, wann Sie eine solche E-Mail öffnen, einen Link darin aufrufen oder sie beantworten. Sie können das hier jederzeit zurücknehmen.',
    sayNo: 'E-Mails an mich nicht messen',
    sayYes: 'Ich stimme dem Messen zu',
    shared:
      'Diese E-Mail ging vielleicht an mehrere Personen, und alle Exemplare sind gleich. Deshalb weiß diese Seite nicht, wer sie liest. Geben Sie die Adresse ein, unter der Sie die E-Mail bekommen haben.',
    list: 'Wenn Sie sie über einen Verteiler bekommen haben, wenden Sie sich an die unten genannte Stelle.',
    agree: 'Um zuzustimmen, antworten Sie auf die E-Mail: Hier könnte jeder Ihre Adresse eingeben.',
    address: 'Ihre E-Mail-Adresse',
    notFollowed:
      'Diese E-Mail wird nicht verfolgt: An ihr wird nichts gemessen, also ist hier nichts zu entscheiden.',
  },
  measured: {
    title: 'Was gemessen wird',
    opens: 'Öffnen',
    clicks: 'Aufgerufene Links',
    replies: 'Antworten',
    ways: {
      individual: 'Jedes Mal einzeln',
      totals: 'Nur als Zahl, ohne Personen',
      nothing: 'Gar nicht',
    },
    noticed: 'Werden bemerkt',
    notNoticed: 'Werden nicht bemerkt',
    how: 'Das Öffnen wird bemerkt, wenn Ihr Programm ein winziges, unsichtbares Bild lädt, ein aufgerufener Link dadurch, dass er über unsere Adresse führt. Von jedem Abruf werden Zeit und Art des Programms aufbewahrt, Ihre Internetadresse nicht.',
    switchedOff: 'Zurzeit wird nichts erfasst: Das Messen ist abgeschaltet.',
    voided: 'Der Absender verfolgt diese E-Mail nicht mehr. Es wird nichts mehr erfasst.',
    shared:
      'So wurde es beim Senden entschieden. Sobald eine der Personen, die sie bekommen haben, Nein sagt, wird an dieser E-Mail nichts mehr gemessen, bei niemandem.',
  },
  known: {
    title: 'Was bisher bekannt ist',
    none: 'Zu dieser E-Mail wurde nichts aufgezeichnet.',
    newest: (count) => `Gezeigt werden die neuesten ${count}.`,
    shared:
      'Aufgezeichnet werden zu dieser E-Mail nur Zahlen. Da alle Exemplare gleich sind, kann niemand sagen, wer sie geöffnet oder einen Link aufgerufen hat; nur eine Antwort hat einen Namen.',
    kinds: {
      open: 'Geöffnet',
      click: 'Link aufgerufen',
      'file-view': 'Datei angesehen',
      reply: 'Beantwortet',
    },
    judged: {
      person: 'für einen Menschen gehalten',
      machine: 'für eine Maschine gehalten, etwa eine Virenprüfung',
      self: 'für Leute des Absenders gehalten',
      unknown: 'niemand kann sagen, ob es ein Mensch war',
    },
    unknownProgram: 'unbekanntes Programm',
  },
  kept: {
    title: 'Wie lange es aufbewahrt wird',
    hits: 'Wie jeder Abruf aussah',
    interactions: 'Öffnen, aufgerufene Links und Antworten',
    mail: 'Betreff, Empfänger und Links dieser E-Mail',
    days: (count) => (count === null ? 'Unbegrenzt' : count === 1 ? '1 Tag' : `${count} Tage`),
    after: 'Danach bleiben nur Zahlen ohne Personen.',
  },
  ask: {
    title: 'Wen Sie fragen können',
    contact: 'Bei Fragen, und um alles zu erfahren, was über Sie aufbewahrt wird:',
    reply: 'Antworten Sie einfach auf die E-Mail.',
    notice: 'Datenschutzhinweise der Organisation',
  },
  erase: {
    title: 'Alles über Sie löschen',
    text: 'Alles, was über Sie aufgezeichnet wurde, wird sofort und endgültig gelöscht, zu dieser E-Mail und zu allen anderen. Danach wird an E-Mails an Sie nichts mehr gemessen.',
    shared:
      'Die Organisation erfährt, dass alles über Ihre Adresse gelöscht werden soll. Sie muss das innerhalb eines Monats tun oder Ihnen antworten.',
    button: 'Alles löschen …',
    confirm: {
      title: 'Alles endgültig löschen?',
      text: 'Das lässt sich nicht rückgängig machen. Es bleibt nur ein Fingerabdruck Ihrer Adresse, aus dem niemand sie lesen kann, damit Sie nicht wieder gemessen werden.',
      button: 'Ja, alles löschen',
      back: 'Nein, zurück',
    },
    confirmShared: 'Der Antrag wird für diese Adresse gestellt:',
  },
  done: {
    withdrawn:
      'Erledigt. Ab diesem Augenblick wird an E-Mails an Sie nichts mehr gemessen, auch nicht an denen, die Sie schon haben.',
    withdrawnShared:
      'Notiert. Wenn diese E-Mail an die genannte Adresse ging, wird an E-Mails an sie ab diesem Augenblick nichts mehr gemessen. Ob das so ist, sagt diese Seite nicht.',
    allowed: 'Danke, Ihre Zustimmung ist notiert. Sie können sie hier jederzeit zurücknehmen.',
    requested:
      'Notiert. Wenn über die genannte Adresse etwas aufbewahrt wird, liegt der Organisation jetzt der Antrag vor, es zu löschen; sie hat dafür einen Monat Zeit. Ob es etwas gibt, sagt diese Seite nicht.',
    erased: {
      title: 'Alles über Sie wurde gelöscht',
      text: 'Über Sie wird nichts mehr aufbewahrt, und an E-Mails an Sie wird nichts gemessen. Heben Sie diese Nummer auf, falls Sie darauf zurückkommen möchten:',
      certificate: 'Bestätigung',
      on: 'Gelöscht am',
    },
  },
  wrong: {
    address: 'Bitte geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@example.com.',
    form: 'Das ist nicht so angekommen, wie es sollte. Bitte versuchen Sie es noch einmal.',
  },
  notFound: {
    title: 'Dieser Link funktioniert nicht',
    text: 'Vielleicht wurde er unterwegs abgeschnitten oder verändert. Bitte nehmen Sie den Link in der E-Mail selbst, oder fragen Sie die Person, die sie geschickt hat.',
  },
  gone: {
    title: 'Über diese E-Mail wird nichts aufbewahrt',
    text: 'Was dazu aufgezeichnet war, ist gelöscht, und an ihr wird nichts mehr gemessen.',
  },
  busy: {
    title: 'Bitte versuchen Sie es gleich noch einmal',
    text: 'Die Seite kann gerade nicht gezeigt werden. Es wurde nichts geändert.',
  },
}
