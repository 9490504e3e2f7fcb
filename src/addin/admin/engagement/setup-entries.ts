import type { Enrichment, EnrichmentRequest } from '../../../contract/enrichment.ts'

export type Settings = Omit<EnrichmentRequest, 'revision'>

/** Ranges of the contract. */
export const FEWEST_MAILBOXES = 2
export const MOST_MAILBOXES = 2500
export const MOST_DELAY_HOURS = 168
export const FEWEST_MINUTES = 15
export const MOST_MINUTES = 10_080

/** What is set up; where nothing is, what most want, and of people as little as can be. */
export function settingsOf({ settings }: Enrichment, zone: string): Settings {
  return (
    settings ?? {
      name: 'Office',
      output: 'Office',
      targets: [],
      people: 'contacts',
      addresses: 'own',
      aggregateOnly: true,
      timeZone: zone,
      delayHours: 6,
      everyMinutes: 60,
    }
  )
}

/** What is typed about names and schedule. */
export interface ScheduleEntries {
  name: string
  output: string
  delayHours: string
  everyMinutes: string
}

export const scheduleEntries = (settings: Settings): ScheduleEntries => ({
  name: settings.name,
  output: settings.output,
  delayHours: String(settings.delayHours),
  everyMinutes: String(settings.everyMinutes),
})

const OUTPUT = /^[A-Za-z][A-Za-z0-9_]{0,63}$/

/** Names of fields that cannot be saved as they are; empty where all can. */
export function scheduleFaults(entries: ScheduleEntries): ReadonlySet<keyof ScheduleEntries> {
  const faults = new Set<keyof ScheduleEntries>()
  if (entries.name.trim() === '') faults.add('name')
  if (!OUTPUT.test(entries.output.trim())) faults.add('output')
  if (!isWithin(entries.delayHours, 0, MOST_DELAY_HOURS)) faults.add('delayHours')
  if (!isWithin(entries.everyMinutes, FEWEST_MINUTES, MOST_MINUTES)) faults.add('everyMinutes')
  return faults
}

const isWithin = (text: string, least: number, most: number): boolean =>
  /^\d{1,5}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most

/** For entries without a fault. */
export const scheduleOf = (entries: ScheduleEntries) => ({
  name: entries.name.trim(),
  output: entries.output.trim(),
  delayHours: Number(entries.delayHours),
  everyMinutes: Number(entries.everyMinutes),
})
