import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SOLVEIG } from '../../src/sandbox/cast.ts'
import type { MailClient } from './mail-client.ts'
import { pageFaults } from './page-faults.ts'
import { kept, keptPane } from './pictures.ts'
import { scenes, troubles, type Scene } from './scenes.ts'
import { toolsOf, writeForTools } from './tool-states.ts'
import { openWorld, type Look, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const TALL = { height: 1500 }

/**
 * What a person may have set; each state is looked at in all of them. The host says once what is dark, and in which
 * language; contrast is the browser's, and is looked at on the way in one of them: its colours take the place of
 * both. German has the longest words.
 */
const looks: Readonly<Record<string, Look>> = {
  light: TALL,
  'dark-german': { ...TALL, isDark: true, language: 'de-DE' },
}

/** Longer than what is loaded may take before grey lines say so. */
const LONG_MS = 600

describe.each(Object.entries(looks))('in %s, 320 px wide', (lookName, settings) => {
  let mail: MailClient
  beforeAll(async () => {
    mail = await world.openMail(settings)
  })
  afterAll(() => mail.page.context().close())

  /** What is wrong with what is shown now, in its own colours and, once, in the system's. */
  const lookAt = async (name: string, client = mail) => {
    const frame = await client.paneFrame()
    await keptPane(client, `${lookName}-${name}`)
    const own = await pageFaults(frame)
    if (settings.isDark) return own
    // The usual contrast theme is dark.
    await client.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    await keptPane(client, `${lookName}-${name}-high-contrast`)
    const forced = await pageFaults(frame, 'color-contrast')
    await client.page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' })
    return [...own, ...forced]
  }

  const show = async (name: string, scene: Scene) => {
    await mail.connect()
    await mail.page.goto(world.sandbox.urls.mail)
    await scene(mail)
    await mail.settled()
    return lookAt(name)
  }
  const everything = Object.entries({ ...scenes, ...troubles })

  it.each(everything)(
    '%s is readable and reachable for everybody',
    async (name: string, scene: Scene) => {
      expect(await show(name, scene)).toEqual([])
    },
  )

  it('shows grey lines where content will be', async () => {
    await mail.keepWaiting()
    await mail.page.goto(world.sandbox.urls.mail)
    await mail.openFolder('Sent')
    await mail.openMail('Final offer for the extension')
    await mail.pane.locator('.fui-Skeleton').first().waitFor()
    expect(await lookAt('loading')).toEqual([])
  })

  it('tools beside a draft are, without the service and with it', async () => {
    // Whoever has sent nothing yet sees too what to do where no send handler runs.
    const client = await world.openMail({ ...settings, accountId: SOLVEIG.id })
    const tools = await toolsOf(client, settings.language)
    const faults: string[] = []
    const look = async (name: string) => {
      await client.settled()
      faults.push(...(await lookAt(`tool-${name}`, client)))
    }
    await writeForTools(client)
    await client.cutOff()
    await tools.makeReady()
    await look('list-failed')
    await tools.each(async (tool) => {
      if (tool === 'link') await tools.insertLink()
      if (tool === 'reminder') await tools.setReminder()
      await look(`${tool}-failed`)
    })

    await client.connect()
    await tools.each((tool) => look(tool))
    await tools.makeReady()
    await look('list')
    expect(faults).toEqual([])
    await client.page.context().close()
  })
})

describe('tools beside a draft', () => {
  it('show grey lines where content will be', async () => {
    const client = await world.openMail({ ...TALL, isDark: true, language: 'de-DE' })
    const tools = await toolsOf(client, 'de-DE')
    const faults: string[] = []
    await writeForTools(client)
    await client.keepWaiting()
    await tools.each(async (tool) => {
      // Waiting that is over soon shows nothing.
      await client.page.waitForTimeout(LONG_MS)
      await keptPane(client, `dark-german-tool-${tool}-loading`)
      faults.push(...(await pageFaults(await client.paneFrame())))
    })
    expect(faults).toEqual([])
  })
})

describe('who is not signed in', () => {
  it('is told what signing in is for, and comes in by one press', async () => {
    const mail = await world.openMail({ mustInteract: true })
    await mail.openFolder('Sent')
    await mail.openMail('Final offer for the extension')
    await mail.pane.getByRole('heading', { name: 'Sign in to Follow' }).waitFor()
    await mail.settled()
    await kept(mail, 'signed-out')
    expect(await pageFaults(await mail.paneFrame())).toEqual([])

    mail.page.once('dialog', (dialog) => void dialog.accept())
    await mail.pane.getByRole('button', { name: 'Sign in' }).click()

    await mail.pane.getByRole('heading', { name: 'You follow this mail' }).waitFor()
  })
})
