import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Inbox } from './inbox.ts'
import type { MailClient } from './mail-client.ts'
import { kept } from './pictures.ts'
import { AFTER_OWN_VIEW_MS } from './waits.ts'
import { openWorld, type World } from './world.ts'

const SUBJECT = 'Three halls, three prices'
const bodyFor = (site: string) => `<p>Dear all,</p>
<p>as promised: <a href="${site}/hall-a">hall A</a>, <a href="${site}/hall-b">hall B</a> and
<a href="${site}/hall-c">hall C</a>.</p><p>Anna</p>`

let world: World
let mail: MailClient
let bo: Inbox
let ines: Inbox
beforeAll(async () => {
  world = await openWorld()
  mail = await world.openMail({ height: 1300 })
  bo = await world.openInbox('bo@contoso.example')
  ines = await world.openInbox('ines@contoso.example')
})
afterAll(() => world.close())

interface Numbers {
  people: number
  everything: number
}

/** Anna looks at what she sent, sees these numbers, and goes away again. */
async function seen(name: string, { people, everything }: Numbers, sentence: string) {
  await mail.openFolder('Sent')
  await mail.openMail(SUBJECT)
  await mail.pane.getByText(`Everything (${everything})`).waitFor()
  await mail.pane.getByText(`People (${people})`, { exact: true }).waitFor()
  await mail.pane.getByText(sentence).waitFor()
  await mail.pane.getByRole('radio', { name: /Everything/ }).click()
  await kept(mail, `story-${name}`)
  await mail.openFolder('Inbox')
  await mail.page.waitForTimeout(AFTER_OWN_VIEW_MS)
}

describe('a mail to three people', () => {
  it('is told as it was, whatever machines and the sender did', async () => {
    const site = `${world.sandbox.urls.mail}/site`
    const to = ['bo@contoso.example', 'ines@contoso.example', 'tomasz@northwind.example']
    await mail.write({ to, subject: SUBJECT, html: bodyFor(site) })
    await mail.pressFollow()
    await mail.send()

    await bo.blockPictures()
    await bo.openMail(SUBJECT)
    await bo.actAs('Scanner in disguise')
    await seen('1-scanned', { people: 0, everything: 4 }, 'None of 3 has reacted yet.')

    await bo.actAs('Apple prefetch')
    await seen('2-prefetched', { people: 0, everything: 5 }, 'None of 3 has reacted yet.')

    const somebody = 'Somebody of 3 reacted. All got the same mail, so nobody can tell who.'
    await bo.actAs('Gmail picture proxy')
    await seen('3-opened', { people: 1, everything: 6 }, somebody)

    await mail.openFolder('Sent')
    await mail.openMail(SUBJECT)
    await mail.showPictures()
    await mail.pane.getByText('1 view by you or your team is hidden.').waitFor()
    await seen('4-own-view', { people: 1, everything: 7 }, somebody)

    await bo.reply('Hall B, please.')
    await mail.openMail(`RE: ${SUBJECT}`)
    await mail.showPictures()
    const one = 'At least 1 of 3 recipients reacted.'
    await seen('5-replied', { people: 2, everything: 9 }, one)

    await ines.blockPictures()
    await ines.openMail(SUBJECT)
    expect(await ines.pressLink('hall B')).toBe(`${site}/hall-b`)
    await seen('6-clicked', { people: 3, everything: 10 }, one)
  })
})
