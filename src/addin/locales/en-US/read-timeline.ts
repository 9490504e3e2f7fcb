import type { InteractionKind, VerdictClass } from '../../../contract/interaction.ts'
import { attributionReasons } from './attribution.ts'
import { evidence } from './evidence.ts'
import { verdict } from './verdict.ts'

const kinds: Record<InteractionKind, string> = {
  open: 'Opened',
  click: 'Clicked a link',
  'file-view': 'Viewed a file',
  reply: 'Replied',
}

const verdicts: Record<VerdictClass, string> = {
  person: 'Person',
  machine: 'Machine',
  self: 'You',
  unknown: 'Unknown',
}

/** What happened, one line for each interaction. */
export const timeline = {
  title: 'What happened',
  label: 'Interactions',
  show: 'Show',
  people: (n: string) => `People (${n})`,
  everything: (n: string) => `Everything (${n})`,
  empty: 'Nothing has happened yet.',
  emptyPeople: 'Nothing by people yet. “Everything” shows the rest.',
  kinds,
  verdicts,
  /** Of a machine's look at a mail that one recipient got. */
  copyOf: (who: string) => `${who}’s copy`,
  oneOf: (n: number) => `one of ${n}`,
  unknownWho: 'nobody can tell who',
  colleaguesMail: 'A colleague’s mail',
  why: 'Why we think so',
  ...verdict,
  ...evidence,
  attributionReasons,
  rules: (version: string) => `Rules ${version}`,
  link: 'Link',
  file: 'File',
  mail: 'Mail',
  when: 'When',
  who: 'Who',
  client: 'Program',
}

/** What every other language has to have. */
export type ReadTimelineTexts = typeof timeline
