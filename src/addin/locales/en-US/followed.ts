import type { FollowSort, FollowStatus } from '../../../contract/followed.ts'

const statuses: Record<FollowStatus, string> = {
  'not-sent': 'Not sent',
  scheduled: 'Scheduled',
  'not-followed': 'Not followed',
  'not-opened': 'Not opened',
  opened: 'Opened',
  clicked: 'Clicked or viewed a file',
  replied: 'Replied',
}

const sorts: Record<FollowSort, string> = {
  sent: 'Newest first',
  'last-opened': 'Last opened',
  'last-interaction': 'Last activity',
  subject: 'Subject',
}

/** Texts of the list of followed mails. */
export const followed = {
  title: 'Followed mails',
  search: 'Search subject or recipient',
  status: 'Status',
  anyStatus: 'Any status',
  statuses,
  sort: 'Sort by',
  sorts,
  noSubject: '(no subject)',
  voided: 'Stopped',
  shown: (n: number) => (n === 1 ? '1 mail shown' : `${n} mails shown`),
  back: 'Back to the list',
  emptyTitle: 'You do not follow any mail yet',
  emptyText: 'Write a mail, click Follow in the ribbon and send it. It then appears here.',
  whose: 'Whose mails',
  mine: 'My mails',
  team: 'My team’s mails',
  individual: (number: number, of: number) => `Individually, ${number} of ${of}`,
  group: {
    to: (count: string) => `Individually to ${count} people`,
    opened: (count: string, of: string) => `${count} of ${of} opened`,
    clicked: (count: string) => `${count} clicked`,
    replied: (count: string) => `${count} replied`,
    unmeasured: (count: string) => `opens of ${count} not measured`,
    partly: (count: string, of: string) =>
      `${count} of ${of} are here. The others are further down, or left out by search or status.`,
  },
  by: (name: string) => `Followed by ${name}`,
  teamEmptyTitle: 'Nobody in your team follows a mail yet',
  teamEmptyText: 'What they follow will appear here.',
  noneTitle: 'No mail matches',
  noneText: 'Try another word or another status.',
  reset: 'Show all mails',
}

/** What every other language has to have. */
export type FollowedTexts = typeof followed
