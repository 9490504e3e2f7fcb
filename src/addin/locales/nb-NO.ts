import { account } from './nb-NO/account.ts'
import { alerts } from './nb-NO/alerts.ts'
import { common } from './nb-NO/common.ts'
import { compose } from './nb-NO/compose.ts'
import { contact } from './nb-NO/contact.ts'
import { followed } from './nb-NO/followed.ts'
import { log } from './nb-NO/log.ts'
import { logEntry } from './nb-NO/log-entry.ts'
import { notices } from './nb-NO/notices.ts'
import { read } from './nb-NO/read.ts'

export const nbNO = {
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
