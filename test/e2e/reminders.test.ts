import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { MailClient } from './mail-client.ts'
import { kept } from './pictures.ts'
import { openWorld, type World } from './world.ts'

const SUBJECT = 'Shall we meet about the hall'
const TEXT = 'Call Bo about the hall'

/** Longer than until the reminder is due, and what a page is given for anything. */
const TOLD_MS = 220_000

let world: World
let mail: MailClient
beforeAll(async () => {
  world = await openWorld()
  mail = await world.openMail({ height: 1100 })
})
afterAll(() => world.close())

/** A minute that does not begin before the reminder is set, on a busy machine too. */
function soon(): { day: string; time: string } {
  const at = new Date(Date.now() + 100_000)
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  }
}

describe('a reminder set on a draft', () => {
  it('goes with the mail, tells when nobody replied, and is put off', async () => {
    await mail.write({ to: ['bo@contoso.example'], subject: SUBJECT, html: '<p>Dear Bo</p>' })
    await mail.pressFollow()
    await mail.pane.getByRole('button', { name: /^Reminder/ }).click()
    const { day, time } = soon()
    await mail.pane.getByLabel('Day').fill(day)
    await mail.pane.getByLabel('Time', { exact: true }).fill(time)
    await mail.pane.getByLabel('What about').fill(TEXT)
    await kept(mail, 'reminder-tool')
    await mail.pane.getByRole('button', { name: 'Set reminder' }).click()
    await mail.pane.getByRole('button', { name: 'Change reminder' }).waitFor()
    await mail.pane.getByRole('button', { name: /Back/ }).click()
    await mail.pane.getByText(/^If there is no reply by/).waitFor()
    await kept(mail, 'reminder-row')
    await mail.send()

    const popUp = mail.pane.getByRole('status', { name: 'New alerts' })
    await popUp.getByText('No reply has been noticed yet').waitFor({ timeout: TOLD_MS })
    await kept(mail, 'reminder-told')
    await popUp.getByRole('button', { name: 'Show' }).click()
    const panel = mail.pane.getByRole('region', { name: 'Reminder' })
    await panel.getByText('It told you.').waitFor()
    expect(await panel.innerText()).toContain(TEXT)
    await kept(mail, 'reminder-of-mail')

    await panel.getByRole('button', { name: 'Put off' }).click()
    await mail.pane.getByRole('menuitem', { name: 'Until tomorrow morning' }).click()
    await panel.getByText(/^If there is no reply by/).waitFor()
    await mail.pane.getByRole('tab', { name: /^Alerts/ }).click()
    await mail.pane.getByRole('button', { name: /Back/ }).click()
    await mail.pane.getByRole('button', { name: 'Reminders' }).click()
    await mail.pane.getByText('Put off once').waitFor()
    await kept(mail, 'reminder-list')
  })
})
