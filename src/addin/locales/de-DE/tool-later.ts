import type { LaterTexts } from '../en-US/tool-later.ts'

export const later: LaterTexts = {
  title: 'Zum besten Zeitpunkt senden',
  intro:
    'Outlook hält die E-Mail zurück und stellt sie zur gewählten Zeit zu. Dafür muss ihr nicht gefolgt werden.',
  state: (when) => `Wird zurückgehalten bis ${when}`,
  now: {
    title: 'Derzeit',
    atOnce: 'Sie wird zugestellt, sobald Sie sie senden.',
    until: (when) => `Nach dem Senden wird sie bis ${when} (Ihre Zeit) zurückgehalten.`,
    there: (when, zone) => `Dort ist es dann ${when} (${zone}).`,
    remove: 'Nicht zurückhalten',
    edit: 'Bis zum Senden können Sie die Zeit hier ändern oder entfernen.',
    failed: 'Outlook hat die Zeit nicht übernommen',
    notKept: 'Outlook hat eine andere Zeit behalten als die gewählte. Oben steht, welche.',
  },
  suggestion: {
    title: 'Vorschlag',
    loading: 'Vorschlag',
    nobody: 'Fügen Sie einen Empfänger hinzu, um einen Vorschlag zu erhalten.',
    several:
      'Es gibt keinen Vorschlag: Die E-Mail geht an mehrere Personen, deren Uhren verschieden gehen können.',
    unnamed:
      'Es gibt keinen Vorschlag: Die E-Mail geht an eine Liste, und niemand weiß, wer darauf steht.',
    unknownZone: (name) =>
      `Es gibt keinen Vorschlag: Niemand weiß, in welcher Zeitzone ${name} ist. Unten können Sie es angeben.`,
    clock: (name, clock, zone) => `Bei ${name} ist es ${clock} (${zone}).`,
    inside: 'Das ist Arbeitszeit; jetzt zu senden ist gut.',
    outside: 'Das ist außerhalb der Arbeitszeit (Montag bis Freitag, 8 bis 17 Uhr).',
    best: (there, here) => `Am besten zugestellt: ${there} dort, ${here} bei Ihnen.`,
    same: (here) => `Am besten zugestellt: ${here}.`,
    take: 'Dann zustellen',
    habit: (hours, next) =>
      `Am meisten geschieht dort zwischen ${hours}. Die nächste solche Stunde beginnt ${next} (Ihre Zeit).`,
  },
  why: {
    label: 'Warum?',
    replies: (n, when) =>
      n === 1
        ? `Die Zeitzone ist durch die Uhr in einer Antwort vom ${when} bekannt.`
        : `Die Zeitzone ist durch die Uhr in ${n} Antworten bekannt, die letzte vom ${when}.`,
    sources: {
      own: 'Jemand aus Ihrer Organisation hat sie eingestellt.',
      country: 'Nach dem Land, zu dem die Adresse gehört; es hat nur diese Zeitzone.',
      'main-zone':
        'Nach dem Land, zu dem die Adresse gehört. Es hat mehrere Zeitzonen; die meisten Menschen dort leben in dieser.',
    },
    fixed:
      'Bekannt ist nur der Abstand zur Weltzeit (UTC); wenn Uhren umgestellt werden, kann er um eine Stunde falsch sein.',
    workingHours:
      'Vorgeschlagen wird Montag bis Freitag von 8 Uhr bis vor 17 Uhr am Ort des Empfängers. Außerhalb davon wartet die E-Mail bis 8 Uhr des nächsten Arbeitstags.',
    habits: ({ count, of, low, high }) =>
      `Innerhalb dieses Arbeitstags wurde die Stunde gewählt, in der dort am meisten geschieht: ${count} von ${of} in der Arbeitszeit. Mit 95 % Sicherheit sind das ${low} bis ${high} %; gleichmäßig verteilt wären es 11 %.`,
    unusual: ({ count, of, low, high }) =>
      `Eigene Öffnungen, Klicks und Antworten liegen deutlich zu anderen Stunden: mindestens 40, davon 60 % oder mehr außerhalb der Arbeitszeit, und in dieser Stunde doppelt so viele wie in der besten innerhalb. In dieser Stunde: ${count} von ${of}, mit 95 % Sicherheit zwischen ${low} und ${high} %.`,
    noneStandsOut:
      'In keiner Arbeitsstunde geschieht deutlich mehr als in den anderen, daher zählt allein die Arbeitszeit. Eine Stunde fällt auf, wenn sie mindestens 5 hat und mit 95 % Sicherheit mehr als ein Neuntel.',
    tooFew: (n, needed) =>
      `Es gibt nur ${n} Öffnungen, Klicks und Antworten. Unter ${needed} zählt allein die Arbeitszeit.`,
    noHabits: 'Was der Empfänger geöffnet, angeklickt oder beantwortet hat, spielt keine Rolle.',
    limits:
      'Feiertage sind nicht bekannt. Wann gesendet wird, beeinflusst auch, wann gelesen wird.',
  },
  own: {
    title: 'Eine eigene Zeit',
    day: 'Tag',
    time: 'Uhrzeit (Ihre)',
    there: (when) => `${when} beim Empfänger`,
    set: 'Bis dahin zurückhalten',
    change: 'Auf diese Zeit ändern',
    setting: 'Wird an Outlook gegeben…',
    faults: {
      incomplete: 'Wählen Sie Tag und Uhrzeit.',
      past: 'Diese Zeit ist vorbei. Wählen Sie eine künftige.',
    },
  },
  byHand: {
    title: 'Outlook lässt Add-ins das hier nicht tun',
    text: 'Sie können es selbst tun: Wählen Sie in der E-Mail Optionen und Übermittlung verzögern (oder den Pfeil neben Senden und Senden planen), und geben Sie diese Zeit ein:',
    copy: 'Zeit kopieren',
    copied: 'Kopiert',
    notCopied: 'Kopieren ist hier nicht erlaubt. Markieren Sie die Zeit und kopieren Sie sie.',
  },
  habits: {
    title: 'Wann geöffnet, geklickt und geantwortet wird',
    whose: {
      contact: (total) =>
        `Gezählt aus ${total} Öffnungen, Klicks und Antworten des letzten Jahres, die sicher von dieser Person sind.`,
      account: (total, people) =>
        `Eigene gibt es zu wenige. Gezählt aus ${total} Öffnungen, Klicks und Antworten des letzten Jahres von Personen derselben Firma (${people} insgesamt).`,
    },
    most: (n) => `Der höchste Balken ist ${n}.`,
    reading: (hours, working, weekend) =>
      `${hours}: ${working} an Arbeitstagen, ${weekend} am Wochenende`,
    hour: 'Stunde (dort)',
    workingDays: 'Montag bis Freitag',
    weekend: 'Samstag und Sonntag',
    working: 'Arbeitszeit',
    best: 'Beste Stunde',
  },
  zone: {
    title: 'Zeitzone',
    none: 'Niemand weiß, in welcher Zeitzone der Empfänger ist.',
    is: (zone, clock) => `${zone}, dort ist es ${clock}`,
    change: 'Zeitzone einstellen',
    label: 'Zeitzone',
    hint: 'Zum Suchen tippen, etwa „Berlin“.',
    fault: 'Wählen Sie eine Zeitzone aus der Liste.',
    noneFound: 'Keine Zeitzone heißt so.',
    save: 'Speichern',
    saving: 'Wird gespeichert…',
    saved: 'Für Ihre ganze Organisation gespeichert.',
    forget: 'Einstellung entfernen',
    failed: 'Die Zeitzone wurde nicht gespeichert',
  },
}
