import type { EnrichmentProblem } from '../../../contract/enrichment-problem.ts'

/** What is wrong, and what mends it. */
export const problems: Record<EnrichmentProblem, { text: string; remedy: string }> = {
  'permission-needed': {
    text: 'Follow may not read the mailboxes: the permission is missing or was taken back.',
    remedy: 'Ask whoever manages Microsoft Entra to give it; the set-up has the request ready.',
  },
  'application-missing': {
    text: 'Whoever runs Follow has registered no application that could read mailboxes.',
    remedy: 'Ask them to register one and to enter it in the configuration of the service.',
  },
  'credential-refused': {
    text: 'The secret of the application was refused. It is wrong, or it has run out.',
    remedy: 'Ask whoever runs Follow to give it a new one.',
  },
  'mailbox-unknown': {
    text: 'There is no mailbox with this address.',
    remedy: 'Check the address, or take it out of the set-up.',
  },
  'mailbox-closed': {
    text: 'This mailbox may not be read.',
    remedy: 'Check whether it is in Exchange Online and has a license, or leave it out.',
  },
  throttled: {
    text: 'Microsoft 365 asked us to slow down.',
    remedy: 'Wait: it goes on by itself.',
  },
  unreachable: {
    text: 'Microsoft 365 does not answer.',
    remedy: 'It is tried again by itself. If it lasts, tell whoever runs Follow.',
  },
  'unexpected-answer': {
    text: 'Microsoft 365 answered something that is not understood.',
    remedy: 'It is tried again by itself. If it lasts, tell whoever runs Follow.',
  },
}

/** What every other language has to have. */
export type AdminEngagementProblemsTexts = typeof problems
