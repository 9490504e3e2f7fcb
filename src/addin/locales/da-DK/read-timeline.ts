import type { ReadTimelineTexts } from '../en-US/read-timeline.ts'
import { attributionReasons } from './attribution.ts'
import { evidence } from './evidence.ts'
import { verdict } from './verdict.ts'

export const timeline: ReadTimelineTexts = {
  title: 'Hvad der er sket',
  label: 'Interaktioner',
  show: 'Vis',
  people: (n) => `Personer (${n})`,
  everything: (n) => `Alt (${n})`,
  empty: 'Der er ikke sket noget endnu.',
  emptyPeople: 'Intet af personer endnu. “Alt” viser resten.',
  kinds: {
    open: 'Åbnet',
    click: 'Klikkede på et link',
    'file-view': 'Så en fil',
    reply: 'Svarede',
  },
  verdicts: { person: 'Person', machine: 'Maskine', self: 'Dig', unknown: 'Uvist' },
  copyOf: (who) => `Kopien til ${who}`,
  oneOf: (n) => `én af ${n}`,
  unknownWho: 'ingen kan sige hvem',
  colleaguesMail: 'En kollegas mail',
  why: 'Hvorfor vi tror det',
  ...verdict,
  ...evidence,
  attributionReasons,
  rules: (version) => `Regler ${version}`,
  link: 'Link',
  file: 'Fil',
  mail: 'Mail',
  when: 'Hvornår',
  who: 'Hvem',
  client: 'Program',
}
