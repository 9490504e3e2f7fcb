import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lockFolder, type FolderLock } from '../../../src/api/buffer/folder-lock.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures')
/** Long enough for a holder on a busy machine to show that it lives. */
const WATCHED = { beatMs: 20, patience: 200 }
const SOON = { beatMs: 5, patience: 4 }

let dir: string
let locks: FolderLock[]
let children: ChildProcess[]
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'folder-lock-'))
  locks = []
  children = []
})
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  for (const lock of locks) await lock.release()
  await rm(dir, { recursive: true })
})

async function take(options = WATCHED) {
  const lock = await lockFolder(dir, options)
  locks.push(lock)
  return lock
}

/** A process that holds the lock. */
async function keeper() {
  const child = spawn(
    process.execPath,
    ['--import', join(FIXTURES, 'run-ts.mjs'), join(FIXTURES, 'lock-keeper.ts'), dir],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_OPTIONS: '' } },
  )
  children.push(child)
  let complaint = ''
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()))
  await once(child.stdout, 'data')
  return { child, complaint: () => complaint }
}

async function killed({ child }: { child: ChildProcess }) {
  child.kill('SIGKILL')
  await once(child, 'close')
}

const lockFile = async () => {
  const names = (await readdir(dir)).filter((name) => name.startsWith('lock-'))
  expect(names).toHaveLength(1)
  return join(dir, names[0]!)
}

/** Changes what the lock says of its holder, as if that were somebody else, where it lies. */
async function rewrite(change: object) {
  const file = await lockFile()
  const holder = JSON.parse(await readFile(file, 'utf8')) as object
  await writeFile(file, JSON.stringify({ ...holder, ...change }))
}

/** A process number that nobody has here, in a place that is not here: another container. */
const ELSEWHERE = { pid: 2 ** 22 + 1, where: 'container boot pid:[1]' }
const REFUSED = 'is in use by a process in another container or on another machine'

describe('the lock of a folder', () => {
  it('refuses a living process of this machine at once, beats or not', async () => {
    const { child } = await keeper()
    child.kill('SIGSTOP')

    await expect(take()).rejects.toThrow(`${dir} is in use by process ${child.pid};`)
  })

  it('is taken over from a process that was killed', async () => {
    await killed(await keeper())

    await expect(take()).resolves.toBeDefined()
  })

  it('is taken over from a process whose number somebody else got', async () => {
    await killed(await keeper())
    await rewrite({ pid: process.pid, started: '1' })

    await expect(take()).resolves.toBeDefined()
  })

  it('is not taken from a living process of another container, whose number is nobody’s here', async () => {
    await keeper()
    await rewrite(ELSEWHERE)

    await expect(take()).rejects.toThrow(REFUSED)
  })

  it('is not taken from one whose number a process here has by chance', async () => {
    await keeper()
    await rewrite({ ...ELSEWHERE, pid: process.pid })

    await expect(take()).rejects.toThrow(REFUSED)
  })

  it('is taken over from another container when no sign of life came', async () => {
    await killed(await keeper())
    await rewrite(ELSEWHERE)

    await expect(take(SOON)).resolves.toBeDefined()
  })

  it('goes to exactly one of many that wait for the same dead container', async () => {
    await killed(await keeper())
    await rewrite(ELSEWHERE)

    const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => take(SOON)))

    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('is free at once when another container gave it back', async () => {
    const lock = await lockFolder(dir, WATCHED)
    await rewrite(ELSEWHERE)
    await lock.release()

    // Nobody has the patience for a single beat of an hour.
    await expect(take({ beatMs: 3_600_000, patience: 1 })).resolves.toBeDefined()
  })

  it('ends a process that lost it, in a line that says why', async () => {
    const paused = await keeper()
    await rewrite(ELSEWHERE)
    paused.child.kill('SIGSTOP')
    await take(SOON)

    paused.child.kill('SIGCONT')

    expect(await once(paused.child, 'close')).toEqual([1, null])
    expect(paused.complaint()).toContain(`FolderLostError: ${dir} was taken over`)
  })
})
