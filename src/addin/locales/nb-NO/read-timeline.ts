import type { ReadTimelineTexts } from '../en-US/read-timeline.ts'
import { attributionReasons } from './attribution.ts'
import { evidence } from './evidence.ts'
import { verdict } from './verdict.ts'

export const timeline: ReadTimelineTexts = {
  title: 'Hva som har skjedd',
  label: 'Interaksjoner',
  show: 'Vis',
  people: (n) => `Personer (${n})`,
  everything: (n) => `Alt (${n})`,
  empty: 'Ingenting har skjedd ennå.',
  emptyPeople: 'Ingenting av personer ennå. «Alt» viser resten.',
  kinds: {
    open: 'Åpnet',
    click: 'Klikket en kobling',
    'file-view': 'Så en fil',
    reply: 'Svarte',
  },
  verdicts: { person: 'Person', machine: 'Maskin', self: 'Du', unknown: 'Uvisst' },
  copyOf: (who) => `Kopien til ${who}`,
  oneOf: (n) => `én av ${n}`,
  unknownWho: 'ingen kan si hvem',
  colleaguesMail: 'En kollegas e-post',
  why: 'Hvorfor vi tror det',
  ...verdict,
  ...evidence,
  attributionReasons,
  rules: (version) => `Regler ${version}`,
  link: 'Kobling',
  file: 'Fil',
  mail: 'E-post',
  when: 'Når',
  who: 'Hvem',
  client: 'Program',
}
