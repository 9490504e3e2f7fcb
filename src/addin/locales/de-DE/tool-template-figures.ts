import type { TemplateFiguresTexts } from '../en-US/tool-template-figures.ts'

export const figures: TemplateFiguresTexts = {
  why: 'Warum diese Zahlen?',
  answered: (percent, of) => `${percent} % beantwortet (von ${of})`,
  none: 'Noch keine verfolgte E-Mail damit',
  replies: ({ percent, count, of, low, high }) =>
    `Beantwortet: ${count} von ${of}, ${percent} %. Mit 95 % Sicherheit zwischen ${low} und ${high} %.`,
  opens: ({ percent, count, of, low, high }) =>
    `Von einem Menschen geöffnet: ${count} von ${of}, ${percent} %. Mit 95 % Sicherheit zwischen ${low} und ${high} %.`,
  clicks: ({ percent, count, of, low, high }) =>
    `Link von einem Menschen angeklickt: ${count} von ${of}, ${percent} %. Mit 95 % Sicherheit zwischen ${low} und ${high} %.`,
  noReplies: 'Antworten: Es ist noch keine verfolgte E-Mail damit gesendet.',
  noOpens: 'Öffnungen: in keiner E-Mail damit gemessen.',
  noClicks: 'Klicks: Keine E-Mail damit hat Links, deren Klicks gemessen werden.',
  used: (n, text) => (n === 1 ? 'Einmal eingefügt.' : `${text}-mal eingefügt.`),
  basis:
    'Gezählt über verfolgte, gesendete E-Mails Ihrer ganzen Organisation. Was Maschinen taten, zählt nicht.',
  since: (day) => `Nur E-Mails seit ${day}: Was davor geschah, ist nicht mehr gespeichert.`,
  verdicts: {
    recommended: ({ percent, sent, low, average }) =>
      `Empfohlen, weil sie öfter beantwortet wird als der Durchschnitt Ihrer Organisation: ${percent} % von ${sent} verfolgten E-Mails, mit 95 % Sicherheit mindestens ${low} %; der Durchschnitt ist ${average} %.`,
    'too-few': ({ sent }) =>
      `Noch nicht empfohlen: Für ein Urteil braucht es mindestens 20 verfolgte E-Mails; bisher: ${sent}.`,
    'no-reply': ({ sent }) =>
      `Nicht empfohlen: Keine von ${sent} verfolgten E-Mails wurde beantwortet.`,
    'not-above-average': ({ percent, low, average }) =>
      `Nicht empfohlen: ${percent} % werden beantwortet, mit 95 % Sicherheit weiß man aber nur von mindestens ${low} %, und der Durchschnitt ist ${average} %.`,
  },
}
