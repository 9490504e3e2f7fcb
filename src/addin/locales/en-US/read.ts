import { some } from '../some.ts'
import { mail } from './read-mail.ts'
import { timeline } from './read-timeline.ts'

/** Texts beside a mail that is being read. Names, times and large numbers arrive formatted. */
export const read = {
  message: 'This message',

  counts: {
    opens: 'Opens',
    clicks: 'Clicks',
    fileViews: 'File views',
    replies: 'Replies',
    byPeople: 'by people',
    inAll: (all: string) => `${all} in all`,
    why: 'Why two numbers?',
    whyText:
      'The large number is what people did, as far as we can tell. Left out are machines that fetch mail ahead or check links, your own views, and what nobody can tell. Nothing is thrown away: everything is listed below, with reasons.',
    /** What each number counts. */
    means: {
      opens:
        'A mail program loaded the invisible picture of the mail. Where pictures are blocked, an open is not seen.',
      clicks: 'A link of the mail was requested through Follow.',
      fileViews: 'A linked file was looked at.',
      replies: 'A reply arrived. It is noticed when you open it.',
    },
    kindLeftOut: (n: string) => `Left out: ${n}.`,
    leftOut: (n: number) => `${some(n, 'interaction is', 'interactions are')} left out here.`,
    nothingLeftOut: 'Here, nothing is left out.',
    /** Of the salesperson and of colleagues. */
    ownHidden: (n: number) =>
      n === 1
        ? '1 view by you or your team is hidden.'
        : `${n} views by you or your team are hidden.`,
  },

  mail,

  reply: {
    title: 'A reply to a mail you follow',
    label: 'The mail this replies to',
    open: 'Show details',
    unresolved: 'Whether you follow this exchange could not be looked up.',
  },

  timeline,

  own: {
    title: 'You do not follow this mail',
    text: 'Click Follow while you write a mail to see what its recipients do with it.',
    recipients: 'Recipients',
    denied: 'must not be followed',
    onlyColleagues: 'It went to colleagues only. Mail among colleagues is never followed.',
  },

  none: {
    title: 'Nobody to show',
    text: 'This item has no sender outside. Open a mail from a contact to see their engagement.',
  },
}

/** What every other language has to have. */
export type ReadTexts = typeof read
