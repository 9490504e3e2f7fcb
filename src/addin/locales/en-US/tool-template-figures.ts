import type { TemplateVerdict } from '../../../contract/template.ts'

/** A share of mails, every number formatted. */
interface Share {
  percent: string
  count: string
  of: string
  low: string
  high: string
}

/** What a recommendation goes by, every number formatted. */
interface Compared {
  percent: string
  sent: string
  low: string
  average: string
}

const verdicts: Record<TemplateVerdict, (compared: Compared) => string> = {
  recommended: ({ percent, sent, low, average }) =>
    `Recommended because it is answered more often than your organization’s average: ${percent} % of ${sent} followed mails, at least ${low} % with 95 % certainty; the average is ${average} %.`,
  'too-few': ({ sent }) =>
    `Not recommended yet: it takes at least 20 followed mails to tell; so far: ${sent}.`,
  'no-reply': ({ sent }) => `Not recommended: none of ${sent} followed mails was answered.`,
  'not-above-average': ({ percent, low, average }) =>
    `Not recommended: ${percent} % are answered, but with 95 % certainty it is only known to be at least ${low} %, and the average is ${average} %.`,
}

/** How well a template does, with how certain that is. */
export const figures = {
  why: 'Why these numbers?',
  answered: (percent: string, of: string) => `${percent} % answered (of ${of})`,
  none: 'No followed mail with it yet',
  replies: ({ percent, count, of, low, high }: Share) =>
    `Answered: ${count} of ${of}, ${percent} %. With 95 % certainty between ${low} and ${high} %.`,
  opens: ({ percent, count, of, low, high }: Share) =>
    `Opened by a person: ${count} of ${of}, ${percent} %. With 95 % certainty between ${low} and ${high} %.`,
  clicks: ({ percent, count, of, low, high }: Share) =>
    `Link clicked by a person: ${count} of ${of}, ${percent} %. With 95 % certainty between ${low} and ${high} %.`,
  noReplies: 'Answers: no followed mail was sent with it yet.',
  noOpens: 'Opens: not measured in any mail with it.',
  noClicks: 'Clicks: no mail with it has links whose clicks are measured.',
  used: (n: number, text: string) => (n === 1 ? 'Inserted once.' : `Inserted ${text} times.`),
  basis:
    'Counted over followed mails of your whole organization that went out. What machines did does not count.',
  since: (day: string) => `Only mails since ${day}: what happened before is no longer kept.`,
  verdicts,
}

/** What every other language has to have. */
export type TemplateFiguresTexts = typeof figures
