import { account } from './de-DE/account.ts'
import { alerts } from './de-DE/alerts.ts'
import { common } from './de-DE/common.ts'
import { compose } from './de-DE/compose.ts'
import { contact } from './de-DE/contact.ts'
import { followed } from './de-DE/followed.ts'
import { log } from './de-DE/log.ts'
import { logEntry } from './de-DE/log-entry.ts'
import { notices } from './de-DE/notices.ts'
import { read } from './de-DE/read.ts'

export const deDE = {
  account,
  common,
  compose,
  contact,
  notices,
  read,
  followed,
  alerts,
  log,
  logEntry,
}
