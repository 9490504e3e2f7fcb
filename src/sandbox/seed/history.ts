import { messageKey } from '../../api/follow/message-key.ts'
import type { TrackingSeal } from '../../api/tracking/tracking-seal.ts'
import { ANNA, JONAS, outsiders, TENANT_ID, type OutsidePerson, type Salesperson } from '../cast.ts'
import type { Origins } from '../origins.ts'
import { pastDeliveries } from './past-deliveries.ts'
import { pastMails, type PastMail } from './past-mails.ts'
import { seededRandom, uuidAt, type SeededRandom } from './seeded-random.ts'

/** A followed mail of the past with everything about it made up. */
export interface PastFollow {
  key: string
  salesperson: Salesperson
  recipients: readonly OutsidePerson[]
  subject: string
  html: string
  /** In order of first appearance: link 1, 2, … */
  targets: readonly string[]
  beaconHtml: string
  sentAt: Date
  internetMessageId: string
  conversationId: string
  past: PastMail
}

export interface HistoryOptions {
  /** The history ends here. */
  now: Date
  origins: Origins
  seal: TrackingSeal
}

const DAY_MS = 86_400_000
const SEED = 20_261_121

/** The followed mails of the last 120 days; the same every time for the same moment. */
export function pastFollows({ now, origins, seal }: HistoryOptions): PastFollow[] {
  const random = seededRandom(SEED)
  return [...pastMails, ...pastDeliveries].map((past) => {
    const salesperson = past.from === 'anna' ? ANNA : JONAS
    const recipients = past.to.map(outsider)
    const sentAt = workingHour(now, past.daysAgo, random)
    const key = messageKey(random.bytes(16))
    const { html, targets } = body(past, recipients, { key, salesperson, origins, seal })
    const beacon = seal.seal({ kind: 'open', tenantId: TENANT_ID, followKey: key })
    const beaconHtml = `<img src="${origins.api}/o/${beacon}.png" width="1" height="1" alt="">`
    return {
      ...{ key, salesperson, recipients, targets, beaconHtml, sentAt, past },
      subject: past.subject,
      html: html + beaconHtml,
      internetMessageId: `<${uuidAt(sentAt, random)}@fabrikam.example>`,
      conversationId: uuidAt(sentAt, random),
    }
  })
}

function outsider(name: string): OutsidePerson {
  const person = outsiders.find(({ email }) => email.startsWith(`${name}@`))
  if (!person) throw new Error(`The history names ${name}, whom nobody knows`)
  return person
}

/** Between eight and fifteen o'clock of that day, and never in the future. */
function workingHour(now: Date, daysAgo: number, random: SeededRandom): Date {
  const day = Math.floor((now.getTime() - daysAgo * DAY_MS) / DAY_MS) * DAY_MS
  return new Date(day + random.between(8 * 60, 15 * 60) * 60_000)
}

interface BodyOf extends Pick<HistoryOptions, 'origins' | 'seal'> {
  key: string
  salesperson: Salesperson
}

/** The mail as it went out: links tracked. */
function body(past: PastMail, to: readonly OutsidePerson[], of: BodyOf) {
  const targets: string[] = []
  const linked = (text: string) =>
    text.replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_whole, words: string, path: string) => {
      const target = `${of.origins.mail}/site/fabrikam/${path}`
      targets.push(target)
      const linkNumber = targets.length
      const { key: followKey, seal } = of
      const token = seal.seal({ kind: 'click', tenantId: TENANT_ID, followKey, linkNumber, target })
      return `<a href="${of.origins.api}/c/${token}">${words}</a>`
    })
  const names = to.map(({ name }) => name.split(' ')[0]).join(' and ')
  const paragraphs = [`Hello ${names},`, ...past.text.map(linked), of.salesperson.name]
  return { html: paragraphs.map((text) => `<p>${text}</p>`).join(''), targets }
}
