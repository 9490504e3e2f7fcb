import type { ReadTimelineTexts } from '../en-US/read-timeline.ts'
import { attributionReasons } from './attribution.ts'
import { evidence } from './evidence.ts'
import { verdict } from './verdict.ts'

export const timeline: ReadTimelineTexts = {
  title: 'Was geschehen ist',
  label: 'Interaktionen',
  show: 'Anzeigen',
  people: (n) => `Personen (${n})`,
  everything: (n) => `Alles (${n})`,
  empty: 'Bisher ist nichts geschehen.',
  emptyPeople: 'Bisher nichts von Personen. „Alles“ zeigt das Übrige.',
  kinds: {
    open: 'Geöffnet',
    click: 'Link angeklickt',
    'file-view': 'Datei angesehen',
    reply: 'Geantwortet',
  },
  verdicts: { person: 'Person', machine: 'Maschine', self: 'Sie', unknown: 'Unklar' },
  copyOf: (who) => `E-Mail an ${who}`,
  oneOf: (n) => `eine von ${n} Personen`,
  unknownWho: 'nicht zuzuordnen',
  colleaguesMail: 'E-Mail aus Ihrem Team',
  why: 'Warum wir das annehmen',
  ...verdict,
  ...evidence,
  attributionReasons,
  rules: (version) => `Regeln ${version}`,
  link: 'Link',
  file: 'Datei',
  mail: 'E-Mail',
  when: 'Wann',
  who: 'Wer',
  client: 'Programm',
}
