/** A followed mail of the past, and how its recipients took it. */
export interface PastMail {
  daysAgo: number
  from: 'anna' | 'jonas'
  /** Names before the @, looked up among the outsiders. */
  to: readonly [string, ...string[]]
  subject: string
  /** A paragraph each; `[words](path)` becomes a link to our fictional site. */
  text: readonly string[]
  /** How often people opened it and pressed its links. */
  opens: number
  clicks: number
  /** What the first recipient answered. */
  reply?: string
  /** Name of the template it was written with. */
  template?: string
}

const CLOSING = 'Kind regards'

const mail = (
  daysAgo: number,
  to: string,
  about: Omit<PastMail, 'daysAgo' | 'to' | 'from'> & { from?: 'jonas' },
): PastMail => ({
  from: 'anna',
  ...about,
  daysAgo,
  to: to.split(' ') as [string, ...string[]],
  text: [...about.text, CLOSING],
})

/** Oldest first. Bo warms up, Mara goes cold, Leila reads and never answers. */
export const pastMails: readonly PastMail[] = [
  mail(118, 'bo', {
    subject: 'Nice to meet you in Oslo',
    template: 'First contact',
    text: ['It was good to talk about your warehouse. Here is [what we do](about).'],
    opens: 3,
    clicks: 1,
  }),
  mail(114, 'mara', {
    subject: 'Your questions from the fair',
    template: 'First contact',
    text: ['You asked how the counters work. [This page](counters) explains it.'],
    opens: 3,
    clicks: 2,
    reply: 'Very helpful. Can we see it running?',
  }),
  mail(109, 'leila', {
    subject: 'Samples are on their way',
    text: ['They left today. You can [follow the parcel](parcel/4711).'],
    opens: 2,
    clicks: 1,
  }),
  mail(103, 'mara tomasz', {
    subject: 'Demonstration on Thursday',
    text: ['The [agenda](demo/agenda) and the [room plan](demo/room) are ready.'],
    opens: 4,
    clicks: 3,
    reply: 'We will be there, all four of us.',
  }),
  mail(97, 'piet', {
    subject: 'Price list for the coming year',
    template: 'Offer',
    text: ['Here is the [price list](prices). The discounts you asked for are on page three.'],
    opens: 2,
    clicks: 1,
  }),
  mail(92, 'yuki', {
    from: 'jonas',
    subject: 'Introduction',
    template: 'First contact',
    text: ['I look after our customers in Japan. [A few words about us](about).'],
    opens: 0,
    clicks: 0,
  }),
  mail(88, 'mara', {
    subject: 'Notes from the demonstration',
    text: ['Thank you for the good questions. The [notes](demo/notes) have all the numbers.'],
    opens: 2,
    clicks: 1,
  }),
  mail(81, 'ines', {
    subject: 'Your colleague Bo gave me your name',
    template: 'First contact',
    text: ['He said that you plan the extension. May I [show you](extension) what others did?'],
    opens: 1,
    clicks: 0,
  }),
  mail(76, 'carmen', {
    subject: 'Spring catalogue',
    text: ['The [catalogue](catalogue/spring) is out.'],
    opens: 1,
    clicks: 0,
    reply: 'Thank you, but please do not track your mails to me.',
  }),
  mail(70, 'bo ines', {
    subject: 'Layout for the extension',
    text: ['Two variants: [with a mezzanine](layout/a) and [without](layout/b).'],
    opens: 3,
    clicks: 2,
  }),
  mail(64, 'tomasz', {
    subject: 'Delivery times',
    text: ['Six weeks at the moment. The [calendar](delivery) is kept up to date.'],
    opens: 1,
    clicks: 1,
  }),
  mail(58, 'leila piet', {
    subject: 'How did the samples do?',
    text: ['We would like to hear. There is a [short form](samples/form).'],
    opens: 3,
    clicks: 1,
  }),
  mail(52, 'bo', {
    subject: 'Variant A, revised',
    text: ['The stairs moved, as you asked: [variant A](layout/a2).'],
    opens: 3,
    clicks: 2,
    reply: 'Much better. What would that cost?',
  }),
  mail(47, 'mara', {
    subject: 'Shall we plan the next step?',
    template: 'One more try',
    text: ['I kept two dates free: [choose one](dates).'],
    opens: 0,
    clicks: 0,
  }),
  mail(41, 'yuki', {
    from: 'jonas',
    subject: 'Our partner in Osaka',
    text: ['They could install it. [Their page](partners/osaka) is in Japanese.'],
    opens: 1,
    clicks: 1,
  }),
  mail(36, 'bo', {
    subject: 'Estimate for variant A',
    template: 'Offer',
    text: ['The [estimate](estimate/a) has the three parts we spoke about.'],
    opens: 3,
    clicks: 2,
  }),
  mail(31, 'leila', {
    subject: 'Certificate for the new material',
    text: ['It arrived today: [certificate](certificates/27).'],
    opens: 2,
    clicks: 1,
  }),
  mail(27, 'mara', {
    subject: 'One more try',
    template: 'One more try',
    text: ['If this is the wrong moment, tell me. Otherwise [here are dates](dates).'],
    opens: 0,
    clicks: 0,
  }),
  mail(23, 'piet leila', {
    subject: 'Invitation: open day',
    text: ['See it at work. [Programme](open-day) and [how to get here](open-day/travel).'],
    opens: 4,
    clicks: 3,
    reply: 'Leila and I are coming.',
  }),
  mail(19, 'ines', {
    subject: 'Drawings for the permit',
    text: ['The [drawings](permit) are in the format that the authority asks for.'],
    opens: 2,
    clicks: 1,
    reply: 'Handed in this morning, thank you.',
  }),
  mail(14, 'bo ines tomasz', {
    subject: 'What changes in January',
    text: ['New [terms](terms), the same prices.'],
    opens: 4,
    clicks: 1,
  }),
  mail(10, 'tomasz', {
    subject: 'Spare parts',
    text: ['You can [order them here](spare-parts) from now on.'],
    opens: 1,
    clicks: 0,
  }),
  mail(7, 'leila', {
    subject: 'Photographs of the open day',
    text: ['You are in two of them: [photographs](open-day/photographs).'],
    opens: 3,
    clicks: 2,
  }),
  mail(4, 'bo', {
    subject: 'Final offer for the extension',
    template: 'Offer',
    text: ['Here is [the offer](offers/extension). It holds until the end of the month.'],
    opens: 4,
    clicks: 2,
    reply: 'We will decide on Friday. Looks good.',
  }),
  mail(2, 'mara tomasz', {
    subject: 'Counters, second generation',
    text: ['They are half the size: [the new counters](counters/2).'],
    opens: 1,
    clicks: 0,
  }),
]
