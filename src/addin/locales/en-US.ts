import { account } from './en-US/account.ts'
import { alerts } from './en-US/alerts.ts'
import { common } from './en-US/common.ts'
import { compose } from './en-US/compose.ts'
import { contact } from './en-US/contact.ts'
import { followed } from './en-US/followed.ts'
import { log } from './en-US/log.ts'
import { logEntry } from './en-US/log-entry.ts'
import { notices } from './en-US/notices.ts'
import { read } from './en-US/read.ts'

export const enUS = {
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
