import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Frame } from 'playwright-core'
import type { MailClient } from './mail-client.ts'
import { pageFaults } from './page-faults.ts'
import { kept } from './pictures.ts'
import { scenes, troubles, type Scene } from './scenes.ts'
import { openWorld, type Look, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
}, 120_000)
afterAll(() => world.close(), 30_000)

const TALL = { height: 1500 }

/**
 * What a person may have set; each state is looked at in all of them. The host says once what is dark, and in which
 * language; contrast is the browser's, and is looked at on the way. German has the longest words.
 */
const looks: Readonly<Record<string, Look>> = {
  light: TALL,
  'dark-german': { ...TALL, isDark: true, language: 'de-DE' },
}

const PATIENCE = 45_000

describe.each(Object.entries(looks))('in %s, 320 px wide', (lookName, settings) => {
  let mail: MailClient
  beforeAll(async () => {
    mail = await world.openMail(settings)
  }, PATIENCE)
  afterAll(() => mail.page.context().close())

  const scheme = settings.isDark ? 'dark' : 'light'
  /** What is wrong with what is shown now, in its own colours and in the system's. */
  const lookAt = async (name: string) => {
    const frame = await mail.paneFrame()
    const own = await look(name, frame)
    // The usual contrast theme is dark.
    await mail.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    const forced = await look(`${name}-high-contrast`, frame)
    await mail.page.emulateMedia({ forcedColors: 'none', colorScheme: scheme })
    return [...own, ...forced]
  }
  const look = async (name: string, frame: Frame) => {
    await kept(mail, `${lookName}-${name}`)
    return pageFaults(frame)
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
    PATIENCE,
  )

  it(
    'shows grey lines where content will be',
    async () => {
      await mail.keepWaiting()
      await mail.page.goto(world.sandbox.urls.mail)
      await mail.openFolder('Sent')
      await mail.openMail('Final offer for the extension')
      await mail.pane.locator('.fui-Skeleton').first().waitFor()
      expect(await lookAt('loading')).toEqual([])
    },
    PATIENCE,
  )
})

describe('who is not signed in', () => {
  it(
    'is told what signing in is for, and comes in by one press',
    async () => {
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
    },
    PATIENCE,
  )
})
