import type { AdminEngagementSetupTexts } from '../en-US/admin-engagement-setup.ts'
import { agreement } from './admin-engagement-agreement.ts'

export const engagementSetup: AdminEngagementSetupTexts = {
  progress: 'Schritte',
  done: 'erledigt',
  next: 'Speichern und weiter',
  goOn: 'Weiter',
  back: 'Zurück',
  leave: 'Zurück zu Firmen-Engagement',
  leaveUnfinished: 'Später weitermachen',
  failed: 'Dieser Schritt wurde nicht gespeichert',

  steps: {
    permission: 'Berechtigung',
    mailboxes: 'Postfächer',
    people: 'Wessen E-Mails zählen',
    schedule: 'Name und Zeitplan',
    agreement: 'Zustimmen',
    start: 'Durchsehen und starten',
  },

  mailboxes: {
    text: 'Wählen Sie die Postfächer der Personen, die mit Kunden zu tun haben. Nur diese werden angesehen. Eine Gruppe steht für alle darin, auch für die, die später dazukommen.',
    field: 'Adressen von Personen und Gruppen',
    hint: 'In jeder Zeile eine. Sie können eine ganze Liste einfügen.',
    typed: (n, shown) => (n === 1 ? '1 Adresse' : `${shown} Adressen`),
    none: 'Geben Sie mindestens eine Adresse an.',
    fault: (addresses) => `Das sind keine E-Mail-Adressen: ${addresses}`,
    tooManyAddresses: (n, most) =>
      `Das sind ${n} Adressen. Höchstens ${most} können angegeben werden; nehmen Sie stattdessen Gruppen.`,
    check: 'Prüfen',
    checking: 'Wird geprüft…',
    result: 'Wofür die Adressen stehen',
    address: 'Adresse',
    is: 'Ist',
    kinds: { person: 'Eine Person', group: 'Eine Gruppe', unknown: 'Nicht gefunden' },
    count: 'Postfächer',
    found: (n, shown) =>
      n === 1
        ? '1 Postfach insgesamt, jedes einmal gezählt.'
        : `${shown} Postfächer insgesamt, jedes einmal gezählt.`,
    tooFew: (shown, fewest) =>
      `Gefundene Postfächer: ${shown}. Firmen-Engagement braucht mindestens ${fewest}: Weniger sagten etwas über einzelne Personen und nicht über Firmen.`,
    tooMany: (shown, most) =>
      `Gefundene Postfächer: ${shown}. Firmen-Engagement liest höchstens ${most}: Lassen Sie einige weg.`,
    unknown: (n, shown) =>
      n === 1
        ? '1 Adresse wurde nicht gefunden und wird weggelassen, solange das so ist.'
        : `${shown} Adressen wurden nicht gefunden und werden weggelassen, solange das so ist.`,
    checkFirst: 'Prüfen Sie die Adressen erst, damit Sie sehen, wofür sie stehen.',
    notYet: 'Wofür die Adressen stehen, lässt sich nur nachsehen, solange die Berechtigung da ist.',
    changing:
      'Mit anderen Postfächern ist Ihre Zustimmung erneut nötig. Bis Sie zugestimmt und gestartet haben, wird nichts gelesen.',
    notChecked: 'Die Adressen wurden nicht geprüft',
  },

  people: {
    people: 'Wessen E-Mails zählen für eine Firma?',
    peopleHint: 'E-Mails unter Kollegen zählen nie.',
    peopleOptions: {
      contacts: {
        title: 'Personen, die wir als Kontakte kennen',
        text: 'Nur E-Mails und Besprechungen mit Kontakten, die in Follow stehen.',
      },
      domains: {
        title: 'Alle an den Domänen unserer Firmen',
        text: 'Auch Personen, die noch niemand als Kontakt eingetragen hat. Adressen bei freien Anbietern zählen auf diesem Weg nie.',
      },
    },
    addresses: 'Welche Adressen der Kontakte?',
    addressesHint: 'Manche schreiben von mehr als einer Adresse.',
    addressOptions: {
      own: {
        title: 'Nur ihre Hauptadresse',
        text: 'Die Adresse, unter der der Kontakt bekannt ist.',
      },
      all: {
        title: 'Alle ihre Adressen',
        text: 'Auch die weiteren, die für sie eingetragen sind.',
      },
    },
    changing:
      'Mit einer anderen Regel wird das Gesammelte gelöscht und das Jahr neu gelesen. Ihre Zustimmung ist erneut nötig; bis Sie zugestimmt und gestartet haben, wird nichts gelesen.',
    shown: 'Was wird gezeigt?',
    shownHint: 'Sie können das später ändern; dann ist Ihre Zustimmung erneut nötig.',
    shownOptions: {
      people: {
        title: 'Summen, und wer wen kennt',
        text: 'Eine Firma zeigt auch, welche Kollegen und welche Kontakte am meisten miteinander zu tun haben.',
      },
      totals: {
        title: 'Nur Summen',
        text: 'Über einzelne Personen wird nichts gezeigt oder herausgegeben, weder über Kollegen noch über Kontakte.',
      },
    },
    timeZone: 'Zeitzone',
    timeZoneHint: 'In ihr beginnen Tage, Wochen und Monate. Zum Suchen tippen, etwa „Berlin“.',
    timeZoneFault: 'Wählen Sie eine Zeitzone aus der Liste.',
    timeZoneOwn: (zone) => `${zone} (dieses Rechners)`,
    timeZoneNone: 'Keine Zeitzone heißt so.',
  },

  schedule: {
    name: 'Bezeichnung',
    nameHint: 'Unter der Ihre Kollegen es erkennen.',
    nameFault: 'Geben Sie eine Bezeichnung an.',
    output: 'Name der Ausgabe',
    outputHint: (users) => `So heißt die Tabelle beim Export; die der Postfächer heißt ${users}.`,
    outputFault:
      'Beginnen Sie mit einem Buchstaben von A bis Z; dann Buchstaben, Ziffern und Unterstriche, höchstens 64.',
    delay: 'Stunden bis zum ersten Lauf',
    delayHint: 'Zeit zum Überlegen, bevor etwas gelesen wird. 0, um sofort zu beginnen.',
    every: 'Minuten zwischen zwei Läufen',
    everyIs: (time) => `Das entspricht: ${time}.`,
    everyHint: 'Gelesen wird nur, was neu ist.',
    range: (fewest, most) => `Geben Sie eine Zahl von ${fewest} bis ${most} an.`,
  },

  agreement,

  permission: {
    text: 'Follow darf die Postfächer erst lesen, wenn es jemand erlaubt hat, der in Ihrer Organisation Microsoft Entra verwaltet. Ist das eine andere Person, schicken Sie ihr diese Bitte.',
    noApplication: {
      title: 'Der Betreiber von Follow hat keine Anwendung registriert',
      text: 'Ohne sie kann niemand eine Berechtigung geben. Bitten Sie ihn, eine in Microsoft Entra zu registrieren und in der Konfiguration des Dienstes einzutragen; wie das geht, steht in seiner Anleitung.',
    },
    states: {
      given: 'Die Berechtigung ist da.',
      missing: 'Die Berechtigung fehlt.',
      unknown: 'Ob die Berechtigung da ist, ist noch nicht bekannt.',
    },
    given: (who, when) => `Zuerst gesehen von ${who} am ${when}.`,
    checked: (when) => `Zuletzt nachgesehen ${when}.`,
    neverChecked: 'Es hat noch niemand nachgesehen.',
    missing: (names) => `Es fehlen noch: ${names}`,
    again: 'Noch einmal prüfen',
    checking: 'Wird geprüft…',
    failed: 'Es ließ sich nicht prüfen',
    link: 'Link, um die Berechtigung zu geben',
    linkHint:
      'Öffnet eine Seite von Microsoft, die die Berechtigungen zeigt und um Zustimmung bittet. Er gilt 30 Tage.',
    open: 'Selbst öffnen',
    request: 'Bitte an die Verwaltung von Microsoft Entra',
    requestHint: 'Fertig zum Abschicken. Nach dem Kopieren können Sie sie beliebig ändern.',
    send: 'Als E-Mail schreiben',
    subject: 'Berechtigung für Follow: Firmen-Engagement',
    body: (permissions, url, clientId) =>
      `Guten Tag,\n\nwir möchten in Follow das Firmen-Engagement nutzen. Es zählt E-Mails und Besprechungen zwischen ausgewählten Postfächern und unseren Kunden. Betreff und Text einer E-Mail liest es nie.\n\nDafür braucht die Anwendung ${clientId} diese Berechtigungen von Microsoft Graph:\n${permissions}\n\nBitte geben Sie sie hier, angemeldet als Administrator:\n${url}\n\nFollow liest nur die Postfächer, die wir auswählen. Sie können die Berechtigung in Microsoft Entra jederzeit zurücknehmen; von da an wird nichts mehr gelesen.\n\nVielen Dank!`,
    later: 'Sie können diese Seite solange verlassen. Kommen Sie wieder, wenn sie da ist.',
  },

  start: {
    text: 'Das wird getan. Sie können zu jedem Schritt zurückgehen.',
    mailboxes: 'Postfächer',
    people: 'Wessen E-Mails zählen',
    shown: 'Was gezeigt wird',
    timeZone: 'Zeitzone',
    name: 'Bezeichnung',
    output: 'Ausgabe',
    first: 'Erster Lauf',
    firstIn: (n, shown) =>
      n === 1 ? '1 Stunde nach dem Start' : `${shown} Stunden nach dem Start`,
    firstNow: 'sofort',
    every: 'Zeit zwischen zwei Läufen',
    agreement: 'Zustimmung',
    permission: 'Berechtigung',
    counting: 'wird gezählt…',
    addresses: (n, shown) => (n === 1 ? '1 Adresse' : `${shown} Adressen`),
    counted: (n, shown) => (n === 1 ? '1 Postfach' : `${shown} Postfächer`),
    notReady: 'Bevor es starten kann, schließen Sie diese Schritte ab:',
    start: 'Starten',
    startNow: 'Starten und jetzt ausführen',
    finish: 'Fertigstellen',
    isOn: 'Firmen-Engagement läuft.',
    failed: 'Es wurde nicht gestartet',
  },
}
