import { Problem } from '../http/problem.ts'
import type { Db } from '../store/schema.ts'
import { holdLogging } from './hold-logging.store.ts'

/**
 * The first thing of every transaction that logs on somebody's behalf.
 *
 * @throws Problem `logging-off`
 */
export const whileLogging =
  (tenantId: string) =>
  async (db: Db): Promise<void> => {
    if (!(await holdLogging(db, tenantId))) throw loggingOff()
  }

const loggingOff = () =>
  new Problem('logging-off', 'Email logging is switched off for this organisation')
