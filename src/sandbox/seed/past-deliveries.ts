import type { PastMail } from './past-mails.ts'

/** Words of `past-templates.ts`. */
const TEMPLATE = 'Agree on a delivery day'
const PEOPLE = ['tomasz', 'piet', 'ines', 'yuki']
const MAILS = 22
/** Days between two of them; the last one was five days ago. */
const EVERY = 5
const LATEST = 5

const WHEN = ['Tuesday', 'Wednesday', 'Thursday']
const ANSWERS = [
  'That suits us, thank you.',
  'Rather in the afternoon, please.',
  'Yes, at the south gate.',
  'Fine. I will be there myself.',
]
/** Every fifth is settled by telephone. */
const isAnswered = (place: number): boolean => place % 5 !== 4

/** Jonas asks when to deliver; almost everybody answers. Oldest first. */
export const pastDeliveries: readonly PastMail[] = Array.from({ length: MAILS }, (_, place) => {
  const answer = ANSWERS[place % ANSWERS.length]
  return {
    daysAgo: LATEST + (MAILS - 1 - place) * EVERY,
    from: 'jonas',
    to: [PEOPLE[place % PEOPLE.length] ?? 'tomasz'],
    subject: `Delivery ${5301 + place * 7}`,
    text: [
      `Your order is packed. Does ${WHEN[place % WHEN.length]} suit you?`,
      'Where it is until then, you see on [its page](delivery).',
      'Kind regards',
    ],
    // Who reads without pictures answers all the same.
    opens: place % 4 === 2 ? 0 : 1 + (place % 2),
    clicks: Number(place % 3 === 0),
    template: TEMPLATE,
    ...(isAnswered(place) && answer !== undefined && { reply: answer }),
  }
})
