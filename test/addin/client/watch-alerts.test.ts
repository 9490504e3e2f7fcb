import { describe, expect, it } from '@jest/globals'
import { ApiError } from '../../../src/addin/client/api-client.ts'
import type { AlertEvent, OpenAlertStream } from '../../../src/addin/client/alert-stream.ts'
import { backOffMs, watchAlerts } from '../../../src/addin/client/watch-alerts.ts'

type Connection = (number | Error)[]

/** Watches over scripted connections until they are used up. */
async function watch(connections: readonly Connection[], { isHidden = false } = {}) {
  const stop = new AbortController()
  const asked: (number | undefined)[] = []
  const pauses: number[] = []
  const told: number[] = []
  const open: OpenAlertStream = async function* (after): AsyncGenerator<AlertEvent> {
    const script = connections[asked.length] ?? []
    asked.push(after)
    for (const step of script) {
      if (step instanceof Error) throw step
      yield { position: step, alert: null }
    }
  }
  await watchAlerts(
    {
      open,
      onEvent: ({ position }) => told.push(position),
      isHidden: () => isHidden,
      pause: async (ms) => {
        pauses.push(ms)
        if (pauses.length === connections.length) stop.abort()
      },
      random: () => 1,
    },
    stop.signal,
  )
  return { asked, pauses, told }
}

const gone = new ApiError('offline', 'gone')
const refused = new ApiError('not-signed-in', 'no')

describe('watching alerts', () => {
  it('goes on from where it was after every interruption', async () => {
    const { asked, told } = await watch([[4, 5, gone], [gone], [5, 6], [9]])

    expect(asked).toEqual([undefined, 5, 5, 6])
    expect(told).toEqual([4, 5, 5, 6, 9])
  })

  it('waits longer after each failure, and shortly again after a success', async () => {
    const { pauses } = await watch([[gone], [gone], [gone], [1, gone], [gone]])

    expect(pauses).toEqual([1_000, 2_000, 4_000, 1_000, 2_000])
  })

  it('comes back soon after the server ended it', async () => {
    expect((await watch([[1], [1]])).pauses).toEqual([1_000, 1_000])
  })

  it('does not press a server that refuses', async () => {
    expect((await watch([[refused]])).pauses).toEqual([60_000])
  })

  it('is in no hurry where nobody looks', async () => {
    expect((await watch([[1, gone]], { isHidden: true })).pauses).toEqual([60_000])
  })
})

describe('the pause', () => {
  it.each([
    [1, 0, 500],
    [1, 1, 1_000],
    [3, 0.5, 3_000],
    [6, 1, 30_000],
    [1_000, 1, 30_000],
  ])('after %d failures by chance %d is %d ms', (failures, random, expected) => {
    expect(backOffMs(failures, random)).toBe(expected)
  })
})
