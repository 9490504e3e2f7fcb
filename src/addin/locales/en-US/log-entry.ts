import type { OpportunityStage } from '../../../contract/opportunity.ts'

const stages: Record<OpportunityStage, string> = {
  qualify: 'Qualify',
  develop: 'Develop',
  propose: 'Propose',
  close: 'Close',
  won: 'Won',
  lost: 'Lost',
}

/** Texts of what can be done about an entry of the log. Names, days and times arrive formatted. */
export const logEntry = {
  stages,

  evaluation: {
    label: 'How did it go?',
    none: 'Not evaluated yet',
    failed: 'The evaluation was not saved',
  },

  comments: {
    title: 'Comments',
    none: 'No comments yet.',
    by: (who: string, when: string) => `${who}, ${when}`,
    somebody: 'Somebody who has left',
    label: 'Your comment',
    add: 'Add comment',
    adding: 'Adding…',
    missing: 'Write something first.',
    failed: 'The comment was not added',
  },

  followUps: {
    title: 'Follow-ups',
    none: 'Nothing to do about this mail yet.',
    text: 'What is to be done',
    day: 'By',
    add: 'Add follow-up',
    adding: 'Adding…',
    missingText: 'Say what is to be done.',
    missingDay: 'Choose a day.',
    due: (day: string) => `Due ${day}`,
    overdue: (day: string) => `Overdue since ${day}`,
    done: (day: string) => `Done ${day}`,
    isDone: (text: string) => `Done: ${text}`,
    for: (who: string) => `for ${who}`,
    postpone: (text: string) => `Other day: ${text}`,
    failed: 'The follow-up was not saved',
  },

  opportunity: {
    title: 'Opportunity',
    none: 'No opportunity was made of this mail.',
    begin: 'Create opportunity',
    name: 'Name',
    missingName: 'Give it a name.',
    value: 'Expected value',
    valueHint: 'Leave it empty while nobody can tell.',
    badValue: 'Enter an amount from 0, with at most two decimals.',
    currency: 'Currency',
    stage: 'Stage',
    probability: (percent: string) => `${percent} likely`,
    closeDate: 'Expected decision',
    create: 'Create',
    saving: 'Saving…',
    failed: 'The opportunity was not created',
    obstacle: {
      canceled: 'A canceled entry cannot become an opportunity. Restore it first.',
      blocked: 'Mail with this contact must not be logged, so no opportunity can be made of it.',
    },
  },

  original: {
    open: 'Open original',
    hint: 'Opens the logging mailbox in a new window. You need permission to read that mailbox; if it refuses, ask your administrator for it.',
    none: 'This mail was logged from Outlook; there is no copy of it in the logging mailbox.',
    gone: 'There is no link to the original.',
  },

  cancel: {
    cancel: 'Cancel entry',
    restore: 'Restore entry',
    hint: 'A canceled entry stays in the log and no longer counts. It can be restored at any time.',
    canceled: (when: string) => `Canceled ${when}`,
    canceledBy: (who: string, when: string) => `Canceled by ${who}, ${when}`,
    failed: 'The entry was not changed',
  },
}

/** What every other language has to have. */
export type LogEntryTexts = typeof logEntry
