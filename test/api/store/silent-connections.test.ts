import { describe, expect, it, jest } from '@jest/globals'
import { EventEmitter, once } from 'node:events'
import type pg from 'pg'
import { breakOffSilent } from '../../../src/api/store/silent-connections.ts'

const DOUBT_AFTER_MS = 4_000

const turn = () => new Promise((resolve) => setImmediate(resolve))

/** A pool with one connection; its socket says that time is up when the test says so. */
function opened(answers: () => Promise<boolean>) {
  const socket = Object.assign(new EventEmitter(), {
    setTimeout: jest.fn(),
    destroy: () => void socket.emit('destroyed'),
  })
  const isDestroyed = jest.fn()
  socket.on('destroyed', isDestroyed)
  const client = { connection: { stream: socket } }
  const pool = new EventEmitter()
  const times = { doubtAfterMs: DOUBT_AFTER_MS, longestMs: 3 * DOUBT_AFTER_MS }
  breakOffSilent(pool as pg.Pool, { answers, ...times })
  pool.emit('connect', client)
  const silence = async () => {
    socket.emit('timeout')
    await turn()
  }
  return { pool, client, socket, isDestroyed, silence }
}

describe('a connection that says nothing', () => {
  it('is broken off where the database says nothing either', async () => {
    const { pool, client, socket, silence } = opened(async () => false)
    const destroyed = once(socket, 'destroyed')
    pool.emit('acquire', client)

    await silence()

    await destroyed
    expect(socket.setTimeout).toHaveBeenLastCalledWith(DOUBT_AFTER_MS)
  })

  it('is waited for where the database answers, but not for ever', async () => {
    const { pool, client, isDestroyed, silence } = opened(async () => true)
    pool.emit('acquire', client)

    await silence()
    await silence()
    expect(isDestroyed).not.toHaveBeenCalled()
    await silence()

    expect(isDestroyed).toHaveBeenCalledTimes(1)
  })

  it('is kept where it speaks while the database is asked, as after a stall', async () => {
    let say = (_: boolean) => {}
    const { pool, client, socket, isDestroyed, silence } = opened(
      () => new Promise((resolve) => (say = resolve)),
    )
    pool.emit('acquire', client)

    await silence()
    socket.emit('data')
    say(false)
    await turn()

    expect(isDestroyed).not.toHaveBeenCalled()
  })

  it('is nobody’s affair while nobody waits at it', async () => {
    const answers = jest.fn(async () => false)
    const { pool, client, isDestroyed, silence } = opened(answers)
    await silence()
    pool.emit('acquire', client)
    pool.emit('release', undefined, client)
    await silence()

    expect(answers).not.toHaveBeenCalled()
    expect(isDestroyed).not.toHaveBeenCalled()
  })

  it('is asked about once for all that are silent', async () => {
    const answers = jest.fn(async () => true)
    const { pool, client, silence } = opened(answers)
    pool.emit('acquire', client)

    await Promise.all([silence(), silence(), silence()])

    expect(answers).toHaveBeenCalledTimes(1)
  })
})
