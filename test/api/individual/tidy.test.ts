import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { IndividualSend } from '../../../src/contract/individual.ts'
import { SignInNeeded } from '../../../src/addin/client/sign-in.ts'
import { ANNA as SENDER } from '../../../src/sandbox/cast.ts'
import { newTenant, NOW } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'
import { openWorld, type Fate, type World } from './individual-world.ts'

const PEOPLE = ['bo@contoso.example', 'mara@northwind.example', 'leila@adatum.example'].map(
  (email) => ({ email, field: 'to' as const }),
)

let test: TestApp
let world: World
let sendId: string

beforeAll(async () => {
  test = await openTestApp()
  await newTenant(test.db)
})
afterAll(() => test.close())
beforeEach(async () => {
  test.clock.set(NOW)
  await test.db.deleteFrom('individual_send').execute()
  await test.db.updateTable('salesperson').set({ individual_folder: null }).execute()
  world = openWorld(test)
  sendId = await sent()
})

/** Another individual send that went out. */
async function sent(): Promise<string> {
  const { id } = await world.plan(world.draft().immutableId, PEOPLE, { tidies: true })
  expect((await world.run({ sendId: id })).kind).toBe('done')
  return id
}

const folders = () => world.store.folders(SENDER.email)
const filed = () =>
  world.store.list(SENDER.email).filter(({ folder }) => folder.startsWith('own:')).length
const left = () => world.own('sentitems').length

describe('copies of what was sent', () => {
  it('are put into one folder inside of Sent Items, and nothing is sent or deleted', async () => {
    const before = world.store.list(SENDER.email).length
    let last: IndividualSend | undefined
    expect(await world.tidy({ sendId, onChange: (send) => (last = send) })).toBeUndefined()

    expect(folders()).toMatchObject([{ name: 'Individual mails', parent: 'sentitems' }])
    expect([filed(), left()]).toEqual([3, 0])
    expect(last?.recipients.map(({ isTidied }) => isTidied)).toEqual([true, true, true])
    expect(world.store.list(SENDER.email)).toHaveLength(before)
    for (const { email } of PEOPLE) expect(world.received(email)).toHaveLength(1)
  })

  it('go into the same folder next time, in another language and renamed and moved too', async () => {
    await world.tidy({ sendId })
    const [folder] = folders()
    if (folder)
      world.store.putFolder(SENDER.email, { ...folder, name: 'Mailings', parent: 'inbox' })
    await world.tidy({ sendId: await sent(), folderName: 'Einzelne E-Mails' })

    expect(folders()).toHaveLength(1)
    expect(filed()).toBe(6)
  })

  it('go into a new folder where somebody deleted the old one', async () => {
    await world.tidy({ sendId })
    const [folder] = folders()
    if (folder) world.store.putFolder(SENDER.email, { ...folder, parent: 'deleteditems' })
    await world.tidy({ sendId: await sent() })

    expect(folders().map(({ parent }) => parent)).toEqual(['deleteditems', 'sentitems'])
    expect(filed()).toBe(6)
  })

  it('have one folder when two panes make it at the same time', async () => {
    const other = await sent()
    await Promise.all([world.tidy({ sendId }), world.tidy({ sendId: other })])

    expect(folders()).toHaveLength(1)
    expect([filed(), left()]).toEqual([6, 0])
  })

  it('that come late are waited for', async () => {
    const late = world.own('sentitems')[0]
    if (!late) throw new Error('Nothing was sent')
    world.store.put(SENDER.email, { ...late, folder: 'outbox', isDraft: true })
    const waits: number[] = []
    const onWait = (ms: number) => {
      waits.push(ms)
      if (waits.length === 2) world.store.put(SENDER.email, late)
    }
    await world.tidy({ sendId, onWait })

    expect(waits).toEqual([5_000, 30_000])
    expect([filed(), left()]).toEqual([3, 0])
  })

  it('that somebody moved or deleted meanwhile are left alone', async () => {
    const [first, second] = world.own('sentitems')
    if (first) world.office.move(SENDER.email, first.id, 'archive')
    if (second) world.store.remove(SENDER.email, second.id)
    let last: IndividualSend | undefined
    await world.tidy({ sendId, onChange: (send) => (last = send) })

    expect(world.own('archive')).toHaveLength(1)
    expect([filed(), left()]).toEqual([1, 0])
    expect(last?.recipients.every(({ isTidied }) => isTidied)).toBe(true)
  })

  it('stay where nobody may move them, which is told and can be tried again', async () => {
    const token = () => Promise.reject(new SignInNeeded('Interaction is required'))
    expect(await world.tidy({ sendId, token })).toMatchObject({ name: 'SignInNeeded' })
    expect([filed(), left()]).toEqual([0, 3])

    expect(await world.tidy({ sendId })).toBeUndefined()
    expect([filed(), left()]).toEqual([3, 0])
  })

  it.each(['dies', 'dies-after', 'lost', 'unanswered'] as const)(
    'are all put away in the end, once, wherever one request %s',
    async (how) => {
      let count = 0
      await world.tidy({ sendId, fate: () => ((count += 1), 'through') })
      expect(count).toBeGreaterThan(8)
      for (let moment = 0; moment < count; moment += 1) {
        await test.db.deleteFrom('individual_send').execute()
        world = openWorld(test)
        await test.db.updateTable('salesperson').set({ individual_folder: null }).execute()
        const id = await sent()
        let at = moment
        const fate = (): Fate => (at-- === 0 ? how : 'through')
        await world.tidy({ sendId: id, fate })
        test.clock.advance(60_000)
        await world.tidy({ sendId: id })

        expect([moment, folders().length, filed(), left()]).toEqual([moment, 1, 3, 0])
      }
    },
  )
})
