import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { MailClient } from './mail-client.ts'
import { kept } from './pictures.ts'
import { DELIVERY_MS } from './waits.ts'
import { openWorld, type World } from './world.ts'

const SUBJECT = 'Held back for a moment'
/** Fields know whole minutes: the next one that is not over before the mail is sent, on a busy machine too. */
const nextMinute = () => new Date(Math.ceil((Date.now() + 30_000) / 60_000) * 60_000)

let world: World
let mail: MailClient
beforeAll(async () => {
  world = await openWorld()
  mail = await world.openMail({ height: 1000 })
})
afterAll(() => world.close())

const two = (number: number) => String(number).padStart(2, '0')

it('a followed mail waits in the outbox until its time, and is delivered then', async () => {
  await mail.write({ to: ['bo@contoso.example'], subject: SUBJECT, html: '<p>Dear Bo</p>' })
  await mail.pressFollow()
  await mail.pane.getByRole('button', { name: /Send at the best time/ }).click()
  await mail.pane.getByText(/^Where .* is, it is/).waitFor()
  await mail.pane.getByRole('button', { name: 'Why?' }).click()
  await kept(mail, 'later-suggestion')

  const until = nextMinute()
  const [day, time] = [
    [until.getFullYear(), two(until.getMonth() + 1), two(until.getDate())].join('-'),
    `${two(until.getHours())}:${two(until.getMinutes())}`,
  ]
  await mail.pane.getByLabel(/^Day/).fill(day)
  await mail.pane.getByLabel(/^Time \(yours\)/).fill(time)
  await mail.pane.getByRole('button', { name: 'Hold back until then' }).click()
  await mail.pane.getByText(/Once sent, it is held back until/).waitFor()
  await kept(mail, 'later-held')
  await mail.page.getByRole('button', { name: 'Send', exact: true }).click()

  const folders = mail.page.getByRole('navigation', { name: 'Folders' })
  await folders.locator('[aria-current]', { hasText: /^Outbox/ }).waitFor()
  await mail.page.getByText(/Held back until/).waitFor()
  await kept(mail, 'later-outbox')

  await mail.page.getByText(/Held back until/).waitFor({ state: 'detached' })
  expect(Date.now()).toBeGreaterThanOrEqual(until.getTime())
  await folders.getByRole('button', { name: /^Sent/ }).click()
  await mail.page.getByText(SUBJECT).first().waitFor()
})

it('what is held back until tomorrow is delivered now, and counts from now', async () => {
  const subject = 'Not before tomorrow'
  await mail.openFolder('Sent')
  await mail.write({ to: ['bo@contoso.example'], subject, html: '<p>Dear Bo</p>' })
  await mail.pressFollow()
  await mail.pane.getByRole('button', { name: /Send at the best time/ }).click()
  const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  await mail.pane.getByLabel(/^Day/).fill(day)
  await mail.pane.getByRole('button', { name: 'Hold back until then' }).click()
  await mail.pane.getByText(/Once sent, it is held back until/).waitFor()
  await mail.page.getByRole('button', { name: 'Send', exact: true }).click()
  await mail.page.getByText(/Held back until/).click()
  await mail.page.getByRole('button', { name: 'Deliver now' }).waitFor()
  await kept(mail, 'later-deliver-now')
  await mail.page.getByRole('button', { name: 'Deliver now' }).click()

  const folders = mail.page.getByRole('navigation', { name: 'Folders' })
  await folders.locator('[aria-current]', { hasText: /^Sent/ }).waitFor()
  const bo = await world.openInbox('bo@contoso.example')
  await bo.page.waitForTimeout(DELIVERY_MS)
  await bo.openMail(subject)
  await mail.openFolder('Sent')
  await mail.openMail(subject)
  await mail.pane.getByText('People (1)', { exact: true }).waitFor()
})
