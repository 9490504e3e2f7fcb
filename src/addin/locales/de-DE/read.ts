import type { ReadTexts } from '../en-US/read.ts'
import { some } from '../some.ts'
import { mail } from './read-mail.ts'
import { timeline } from './read-timeline.ts'

export const read: ReadTexts = {
  message: 'Diese Nachricht',

  counts: {
    opens: 'Öffnungen',
    clicks: 'Klicks',
    fileViews: 'Dateiaufrufe',
    replies: 'Antworten',
    byPeople: 'von Personen',
    inAll: (all) => `${all} gesamt`,
    why: 'Warum zwei Zahlen?',
    whyText:
      'Die große Zahl ist, was nach unserer Kenntnis Menschen getan haben. Nicht enthalten sind Maschinen, die E-Mails vorab abrufen oder Links prüfen, Ihre eigenen Aufrufe und alles, was sich nicht zuordnen lässt. Nichts geht verloren: Unten steht alles mit Begründung.',
    means: {
      opens:
        'Ein Mailprogramm hat das unsichtbare Bild der E-Mail geladen. Wo Bilder blockiert sind, bleibt eine Öffnung unbemerkt.',
      clicks: 'Ein Link der E-Mail wurde über Follow aufgerufen.',
      fileViews: 'Eine verlinkte Datei wurde angesehen.',
      replies: 'Eine Antwort ist eingegangen. Sie wird bemerkt, wenn Sie sie öffnen.',
    },
    kindLeftOut: (n) => `Ausgelassen: ${n}.`,
    leftOut: (n) =>
      `Hier ${n === 1 ? 'ist' : 'sind'} ${some(n, 'Interaktion', 'Interaktionen')} nicht enthalten.`,
    nothingLeftOut: 'Hier ist alles enthalten.',
    ownHidden: (n) =>
      n === 1
        ? '1 Aufruf von Ihnen oder Ihrem Team ist ausgeblendet.'
        : `${n} Aufrufe von Ihnen oder Ihrem Team sind ausgeblendet.`,
  },

  mail,

  reply: {
    title: 'Antwort auf eine E-Mail, der Sie folgen',
    label: 'Die beantwortete E-Mail',
    open: 'Details anzeigen',
    unresolved: 'Ob Sie diesem Austausch folgen, ließ sich nicht ermitteln.',
  },

  timeline,

  own: {
    title: 'Sie folgen dieser E-Mail nicht',
    text: 'Klicken Sie beim Schreiben auf „Folgen“, um zu sehen, was Empfänger mit der E-Mail tun.',
    recipients: 'Empfänger',
    denied: 'Folgen nicht erlaubt',
    onlyColleagues:
      'Sie ging nur an Personen in Ihrer Organisation. Internen E-Mails wird nie gefolgt.',
  },

  none: {
    title: 'Niemand anzuzeigen',
    text: 'Dieses Element hat keinen externen Absender. Öffnen Sie eine E-Mail von einem Kontakt, um dessen Engagement zu sehen.',
  },
}
