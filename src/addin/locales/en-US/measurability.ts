import type { DomainProfile } from '../../../contract/recipient.ts'

type Advised<K extends string> = Record<K, (domain: string) => string>

/** Texts for what is measurable at the companies a draft is addressed to. */
export interface MeasurabilityTexts {
  title: string
  opens: Advised<Exclude<DomainProfile['opens'], 'unclear'>>
  clicks: Advised<Exclude<DomainProfile['clicks'], 'unclear'>>
  /** What to do where opens are not measured: `link` where clicks tell more, else `reply`. */
  advice: Record<'link' | 'reply', string>
  why: (domain: string) => string
  learned: (mails: number) => string
  fetchedAhead: (mails: number, of: number) => string
  notLoaded: (mails: number, of: number) => string
  scanned: (mails: number, of: number) => string
  sure: string
}

export const measurability: MeasurabilityTexts = {
  title: 'Measurable at these companies',
  opens: {
    measured: (domain) => `Opens can be measured at ${domain}.`,
    'fetched-ahead': (domain) =>
      `Opens cannot be measured at ${domain}: pictures are fetched in advance there.`,
    'not-loaded': (domain) =>
      `Opens cannot be measured at ${domain}: pictures are not loaded there.`,
  },
  clicks: {
    measured: (domain) => `Clicks can be measured at ${domain}.`,
    scanned: (domain) =>
      `Machines check links at ${domain}. What they do is left out, but one may pass for a person.`,
  },
  advice: { link: 'Use a tracked link.', reply: 'Ask for a reply.' },
  why: (domain) => `Why? (${domain})`,
  learned: (mails) =>
    mails === 1
      ? 'Learned from 1 mail of the last 180 days that only people there got.'
      : `Learned from ${mails} mails of the last 180 days that only people there got.`,
  fetchedAhead: (mails, of) =>
    `Of ${of} mails with a loaded picture, in ${mails} it was only fetched in advance.`,
  notLoaded: (mails, of) =>
    `Of ${of} mails clicked or answered, in ${mails} no picture was loaded.`,
  scanned: (mails, of) => `Of ${of} mails with tracked links, in ${mails} a machine checked them.`,
  sure: 'It is said only where at least 5 mails tell, and where it is 95% certain to hold for more than half of all, or for less.',
}
