import type {
  AlertKind,
  AlertSettings,
  AlertSettingsRequest,
  QuietHours,
} from '../../contract/alert.ts'
import type { AlertInboxRow } from '../store/schema.ts'

const KINDS: readonly AlertKind[] = [
  'first-open',
  'first-click',
  'file-view',
  'reply',
  'opened-again',
  'account-entered',
  'reminder',
]

type Choice = Pick<AlertInboxRow, 'kinds_off' | 'quiet_from' | 'quiet_to' | 'time_zone'>

/** Every kind, at any time. */
export const EVERYTHING: Choice = {
  kinds_off: [],
  quiet_from: null,
  quiet_to: null,
  time_zone: null,
}

export function inboxQuietHours({ quiet_from, quiet_to, time_zone }: Choice): QuietHours | null {
  if (quiet_from === null || quiet_to === null || time_zone === null) return null
  return { from: quiet_from, to: quiet_to, timeZone: time_zone }
}

/** A salesperson's choice as the contract has it. */
export function alertSettings(inbox: Choice): AlertSettings {
  const isOn = (kind: AlertKind) => !inbox.kinds_off.includes(kind)
  return {
    kinds: {
      'first-open': isOn('first-open'),
      'first-click': isOn('first-click'),
      'file-view': isOn('file-view'),
      reply: isOn('reply'),
      'opened-again': isOn('opened-again'),
      'account-entered': isOn('account-entered'),
      reminder: isOn('reminder'),
    },
    quietHours: inboxQuietHours(inbox),
  }
}

/** What somebody chose, as the store keeps it; kinds of which they say nothing stay as they were. */
export function inboxChoice(
  { kinds, quietHours }: AlertSettingsRequest,
  before: Pick<Choice, 'kinds_off'>,
): Choice {
  const isOn = (kind: AlertKind) => kinds[kind] ?? !before.kinds_off.includes(kind)
  return {
    kinds_off: KINDS.filter((kind) => !isOn(kind)),
    quiet_from: quietHours?.from ?? null,
    quiet_to: quietHours?.to ?? null,
    time_zone: quietHours?.timeZone ?? null,
  }
}
