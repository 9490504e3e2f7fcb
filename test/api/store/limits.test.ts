import { describe, expect, it } from '@jest/globals'
import Fastify from 'fastify'
import { sql } from 'kysely'
import { answerProblems } from '../../../src/api/http/error-reply.ts'
import { openPostgresStore } from '../../../src/api/store/postgres-store.ts'

const url = process.env['TEST_DATABASE_URL']

/** The suite runs on PostgreSQL too, see `.ci/run`; the embedded engine has one connection and no pool. */
const onPostgres = url ? it : it.skip

describe('limits of connections to PostgreSQL', () => {
  onPostgres('hold for each of them, and there are no more than configured', async () => {
    const store = await openPostgresStore({ url: url ?? '', connections: 4, migrates: false })
    let come = 0
    let allCame = () => {}
    const company = new Promise<void>((resolve) => (allCame = resolve))
    const ask = () =>
      store.db.connection().execute(async (connection) => {
        const { rows } = await sql<{ pid: number; statement: string; idle: string }>`
          select pg_backend_pid() as pid, current_setting('statement_timeout') as statement,
            current_setting('idle_in_transaction_session_timeout') as idle
        `.execute(connection)
        come += 1
        if (come === 4) allCame()
        await company
        return rows[0]
      })

    const asked = await Promise.all(Array.from({ length: 12 }, ask))

    expect(new Set(asked.map((one) => one?.pid)).size).toBe(4)
    expect(new Set(asked.map((one) => `${one?.statement} ${one?.idle}`))).toEqual(
      new Set(['30s 1min']),
    )
    await store.close()
  })

  onPostgres('end a statement that takes too long, which may be asked again', async () => {
    const store = await openPostgresStore({ url: url ?? '', connections: 1, migrates: false })
    const app = Fastify()
    answerProblems(app)
    app.get('/slow', () =>
      store.db.transaction().execute(async (trx) => {
        await sql`set local statement_timeout = 50`.execute(trx)
        await sql`select pg_sleep(5)`.execute(trx)
      }),
    )

    const reply = await app.inject('/slow')
    const after = await sql<{ one: number }>`select 1 as one`.execute(store.db)

    expect(reply.statusCode).toBe(503)
    expect(reply.json()).toMatchObject({ code: 'unavailable' })
    expect(reply.headers['retry-after']).toBe('5')
    expect(after.rows).toEqual([{ one: 1 }])
    await app.close()
    await store.close()
  })
})
