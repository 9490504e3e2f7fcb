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

  sender: {
    verified: 'Sender verified',
    notVerified: 'Sender not verified',
    notChecked: 'Sender not checked',
    reasons: {
      'signed-in': 'Whoever sent this mail had signed in to your organization’s Exchange.',
      proven:
        'A mail server that your organization trusts found by DMARC, DKIM or SPF that this mail comes from the domain it names. Who wrote it there, the server cannot tell.',
      refused:
        'By DMARC, DKIM or SPF this mail does not come from the domain it names. Somebody of your organization let it pass. Before you act on it, ask the sender by another way, such as by phone.',
      unproven:
        'The mail server found neither that this mail comes from the domain it names nor that it does not; many domains publish nothing to check. Before you act on something unusual in it, ask the sender by another way.',
      unchecked:
        'No mail server that your organization trusts said anything about this mail. A mail logged from Outlook brings no such results along. If all entries say so, ask the operator for the setting AUTHENTICATION_SERVERS.',
      unknown: 'When this mail was logged, the result of the check was not kept.',
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
