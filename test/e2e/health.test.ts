import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { pageFaults } from './page-faults.ts'
import { keptPage } from './pictures.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const LOOKS = [
  ['english', { height: 900 }],
  ['german-dark-narrow', { language: 'de-DE', isDark: true, width: 320 }],
] as const

describe('the page on how Follow is doing', () => {
  it('tells an administrator the five numbers, in every look', async () => {
    const faults: string[] = []
    for (const [name, look] of LOOKS) {
      const admin = await world.openAdmin(look)
      await admin.signIn('Solveig Moen')
      await admin.goTo('health')
      await admin.page.getByRole('heading', { level: 2 }).first().waitFor()

      expect(await admin.page.getByRole('heading', { level: 3 }).count()).toBe(5)
      await admin.page
        .getByRole('button', { name: /^(How do|Woher)/ })
        .first()
        .click()
      await keptPage(admin.page, `health-${name}`)
      faults.push(...(await pageFaults(admin.frame())).map((fault) => `${name}: ${fault}`))
      await admin.page.close()
    }

    expect(faults).toEqual([])
  })
})
