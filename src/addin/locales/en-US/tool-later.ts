import type { Habits, ZoneSource } from '../../../contract/timing.ts'
import type { MomentFault } from '../../taskpane/timing/typed-moment.ts'

const faults: Record<MomentFault, string> = {
  incomplete: 'Choose a day and a time.',
  past: 'This time is past. Choose one that is to come.',
}

const sources: Record<Exclude<ZoneSource, 'replies'>, string> = {
  own: 'Somebody of your organization set it.',
  country: 'By the country that the address belongs to; it has only this time zone.',
  'main-zone':
    'By the country that the address belongs to. It has several time zones; most people there live in this one.',
}

const whose: Record<Habits['of'], (total: string, people: string) => string> = {
  contact: (total) =>
    `Counted from ${total} opens, clicks and replies of the last year that are certainly theirs.`,
  account: (total, people) =>
    `Of their own there are too few. Counted from ${total} opens, clicks and replies of the last year by people of their company (${people} in all).`,
}

/** How many of how many fall into an hour, and between which percentages that is; formatted. */
interface HourShare {
  count: string
  of: string
  low: string
  high: string
}

/** Sending later, and when is best. */
export const later = {
  title: 'Send at the best time',
  intro:
    'Outlook holds the mail back and delivers it at the time you choose. The mail does not have to be followed.',
  state: (when: string) => `Held back until ${when}`,
  now: {
    title: 'As it stands',
    atOnce: 'It is delivered as soon as you send it.',
    until: (when: string) => `Once sent, it is held back until ${when} (your time).`,
    there: (when: string, zone: string) => `That is ${when} where they are (${zone}).`,
    remove: 'Do not hold it back',
    edit: 'Until you send it you can change or remove the time here.',
    failed: 'Outlook did not take the time',
    notKept: 'Outlook kept another time than the one chosen. Look at what it says above.',
  },
  suggestion: {
    title: 'Suggestion',
    loading: 'Suggestion',
    nobody: 'Add a recipient to get a suggestion.',
    several:
      'There is no suggestion: the mail goes to several people, who may have different clocks.',
    unnamed: 'There is no suggestion: the mail goes to a list, and nobody knows who is on it.',
    unknownZone: (name: string) =>
      `There is no suggestion: nobody knows which time zone ${name} is in. You can say it below.`,
    clock: (name: string, clock: string, zone: string) =>
      `Where ${name} is, it is ${clock} (${zone}).`,
    inside: 'These are working hours, so now is a good time to send.',
    outside: 'That is outside working hours (Monday to Friday, 8:00 to 17:00).',
    best: (there: string, here: string) => `Best delivered ${there} their time, ${here} yours.`,
    same: (here: string) => `Best delivered ${here}.`,
    take: 'Deliver then',
    habit: (hours: string, next: string) =>
      `They do most between ${hours}. The next such hour begins ${next} (your time).`,
  },
  why: {
    label: 'Why?',
    replies: (n: number, when: string) =>
      n === 1
        ? `Their time zone is known from the clock in a reply of ${when}.`
        : `Their time zone is known from the clock in ${n} replies, the last one of ${when}.`,
    sources,
    fixed: 'Only the distance to UTC is known, so it may be an hour off when clocks are changed.',
    workingHours:
      'Mail is suggested for Monday to Friday from 8:00 to before 17:00 where they are. Outside of these hours it waits for the next 8:00 on a working day.',
    habits: ({ count, of, low, high }: HourShare) =>
      `Within that working day, the hour was taken in which they do most: ${count} of ${of} in working hours. With 95 % certainty that is ${low} to ${high} %; spread evenly, each hour would have 11 %.`,
    unusual: ({ count, of, low, high }: HourShare) =>
      `Their own opens, clicks and replies are clearly at other hours: at least 40 of them, 60 % or more outside working hours, and twice as many in this hour as in the best one within. In this hour: ${count} of ${of}, with 95 % certainty between ${low} and ${high} %.`,
    noneStandsOut:
      'In no working hour do they clearly do more than in the others, so only working hours count. An hour stands out if it has at least 5, and with 95 % certainty more than its ninth.',
    tooFew: (n: string, needed: string) =>
      `There are ${n} opens, clicks and replies to go by. Below ${needed} only working hours count.`,
    noHabits: 'Nothing they opened, clicked or answered has a part in it.',
    limits: 'Public holidays are not known. When mail is sent has a share in when it is read.',
  },
  own: {
    title: 'A time of your own',
    day: 'Day',
    time: 'Time (yours)',
    there: (when: string) => `${when} where they are`,
    set: 'Hold back until then',
    change: 'Change to this time',
    setting: 'Telling Outlook…',
    faults,
  },
  byHand: {
    title: 'Outlook here does not let add-ins do it',
    text: 'You can do it yourself: in the mail choose Options, then Delay Delivery (or the arrow beside Send, then Schedule send), and enter this time:',
    copy: 'Copy the time',
    copied: 'Copied',
    notCopied: 'Copying is not allowed here. Select the time and copy it.',
  },
  habits: {
    title: 'When they open, click and reply',
    whose,
    most: (n: string) => `The highest bar is ${n}.`,
    reading: (hours: string, working: string, weekend: string) =>
      `${hours}: ${working} on working days, ${weekend} at weekends`,
    hour: 'Hour (theirs)',
    workingDays: 'Monday to Friday',
    weekend: 'Saturday and Sunday',
    working: 'Working hours',
    best: 'Best hour',
  },
  zone: {
    title: 'Time zone',
    none: 'Nobody knows which time zone they are in.',
    is: (zone: string, clock: string) => `${zone}, where it is ${clock}`,
    change: 'Set the time zone',
    label: 'Time zone',
    hint: 'Type to search, such as “Berlin”.',
    fault: 'Choose a time zone from the list.',
    noneFound: 'No time zone is called like that.',
    save: 'Save',
    saving: 'Saving…',
    saved: 'Saved for everybody of your organization.',
    forget: 'Remove what was set',
    failed: 'The time zone was not saved',
  },
}

export type LaterTexts = typeof later
