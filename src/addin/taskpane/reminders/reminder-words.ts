import type { Reminder } from '../../../contract/reminder.ts'
import type { ToolTexts } from '../../locales/tool-texts.ts'

interface Said {
  words: ToolTexts['reminder']
  /** Date and time. */
  at: (instant: string) => string
  /** A length of time in seconds. */
  duration: (seconds: number) => string
}

/** How a reminder stands, in one sentence. */
export function stateSentence(
  { state, kind, dueAt, lateMinutes }: Reminder,
  { words, at, duration }: Said,
): string {
  switch (state) {
    case 'set':
    case 'set-warning':
      return words.waits[kind](at(dueAt))
    case 'met':
      return lateMinutes > 0 ? words.late(duration(lateMinutes * 60)) : words.met
    default:
      return words[state]
  }
}

/** What has to be known besides: that nobody sees it, or what happened meanwhile. */
export function noteSentences({ state, gap, happened }: Reminder, { words }: Said): string[] {
  const isWaiting = state === 'set' || state === 'set-warning'
  return [
    ...(gap ? [isWaiting ? words.warnings[gap] : words.gaps[gap]] : []),
    ...(happened ? [words.happened[happened]] : []),
  ]
}

/** It waits for its time, so that it can be changed and removed rather than dismissed. */
export const isWaiting = ({ state }: Reminder): boolean =>
  state === 'set' || state === 'set-warning'
