import type { ScoreMetric } from '../../../contract/measure.ts'

const metrics: Record<ScoreMetric, { title: string; text: string }> = {
  emailsFrom: { title: 'Mails from them', text: 'How many they wrote to us.' },
  emailsTo: { title: 'Mails to them', text: 'How many we wrote to them.' },
  meetingsFrom: { title: 'Meetings they called', text: 'How many they invited us to.' },
  meetingsTo: { title: 'Meetings we called', text: 'How many we invited them to.' },
  theirPeople: { title: 'Their people', text: 'How many of them took part.' },
  ourPeople: { title: 'Our people', text: 'How many of us took part.' },
  recencyEmail: { title: 'Last mail', text: 'The shorter ago, the better.' },
  recencyMeeting: { title: 'Last meeting', text: 'The shorter ago, the better.' },
  replyLatency: { title: 'Time until they reply', text: 'The faster they answer, the better.' },
}

/** Texts of how much each part of the score counts. Numbers arrive formatted. */
export const engagementWeights = {
  title: 'What the score is made of',
  text: 'The score says how close an account is compared with the others, from 0 to 100. Each part counts as much as you say; together they make 100 %.',
  metrics,
  percent: 'in percent',
  fault: 'Write a number from 0 to 100, with at most one decimal.',
  whole: 'Together 100 %.',
  less: (shown: string) => `${shown} % are missing to 100 %.`,
  more: (shown: string) => `${shown} % more than 100 %.`,
  spread: 'Spread the difference evenly',
  spreadHint: 'Over the parts you have not changed.',
  standard: 'Standard',
  discard: 'Discard changes',
  preview: 'Who would move?',
  previewing: 'Being worked out…',
  set: 'Use these weights',
  setting: 'Saving…',
  isSet: 'These weights are in use.',
  notDone: 'The weights were not changed',
  notPreviewed: 'It could not be worked out who would move',
  moved: (n: number, shown: string, all: string) =>
    n === 1
      ? `1 of ${all} accounts gets another score.`
      : `${shown} of ${all} accounts get another score.`,
  nobody: (all: string) => `None of ${all} accounts gets another score.`,
  noAccounts: 'No account has a score yet, so nobody moves.',
  table: 'Accounts that move most',
  account: 'Account',
  before: 'Now',
  after: 'Then',
  change: 'Change',
  outdated: 'The weights were changed since: work it out again.',
}

/** What every other language has to have. */
export type AdminEngagementWeightsTexts = typeof engagementWeights
