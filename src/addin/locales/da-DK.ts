import { alerts } from './da-DK/alerts.ts'
import { common } from './da-DK/common.ts'
import { compose } from './da-DK/compose.ts'
import { followed } from './da-DK/followed.ts'
import { notices } from './da-DK/notices.ts'
import { read } from './da-DK/read.ts'

export const daDK = { common, compose, notices, read, followed, alerts }
