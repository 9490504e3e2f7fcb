import { account } from './es-ES/account.ts'
import { alerts } from './es-ES/alerts.ts'
import { common } from './es-ES/common.ts'
import { compose } from './es-ES/compose.ts'
import { contact } from './es-ES/contact.ts'
import { followed } from './es-ES/followed.ts'
import { log } from './es-ES/log.ts'
import { logEntry } from './es-ES/log-entry.ts'
import { notices } from './es-ES/notices.ts'
import { read } from './es-ES/read.ts'

export const esES = {
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
