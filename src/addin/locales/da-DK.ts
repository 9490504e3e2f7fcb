import { account } from './da-DK/account.ts'
import { alerts } from './da-DK/alerts.ts'
import { common } from './da-DK/common.ts'
import { compose } from './da-DK/compose.ts'
import { contact } from './da-DK/contact.ts'
import { followed } from './da-DK/followed.ts'
import { log } from './da-DK/log.ts'
import { logEntry } from './da-DK/log-entry.ts'
import { notices } from './da-DK/notices.ts'
import { read } from './da-DK/read.ts'

export const daDK = {
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
