import type { Measured, Measures } from '../../../contract/consent.ts'
import type { Count } from '../../../contract/interaction.ts'
import type { ReadTexts } from '../../locales/en-US/read.ts'

/** Whether a number says anything: a zero of what is not measured one by one does not. */
export const isTold = (measured: Measured, { all }: Count): boolean =>
  measured === 'individual' || all > 0

/** What of a mail is not measured one by one, in sentences; empty: everything is. */
export function measureSentences(
  { opens, clicks }: Measures,
  { measures }: Pick<ReadTexts['mail'], 'measures'>,
): string[] {
  if (opens === clicks) return opens === 'individual' ? [] : [measures[opens].both]
  return [
    ...(opens === 'individual' ? [] : [measures[opens].opens]),
    ...(clicks === 'individual' ? [] : [measures[clicks].clicks]),
  ]
}

/** True where only replies can show that somebody reacted. */
export const onlyReplies = ({ opens, clicks }: Measures): boolean =>
  opens !== 'individual' && clicks !== 'individual'
