import { offsetAt } from '../../api/timing/zone-time.ts'

const two = (number: number): string => String(number).padStart(2, '0')

/** The header `Date` as a program writes it whose clock shows the time of a zone (RFC 5322 §3.3). */
export function dateHeader(at: Date, zone: string): string {
  const offset = offsetAt(zone, at)
  const shown = new Date(at.getTime() + offset * 60_000).toUTCString()
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60]
  return shown.replace('GMT', `${offset < 0 ? '-' : '+'}${two(hours)}${two(minutes)}`)
}
