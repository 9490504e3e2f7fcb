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
  ['english', { height: 1000 }],
  ['german-dark-narrow', { language: 'de-DE', isDark: true, width: 320 }],
] as const

describe('the page on shared files', () => {
  it('lets an administrator limit their room, and says what is used, in every look', async () => {
    const faults: string[] = []
    for (const [name, look] of LOOKS) {
      const admin = await world.openAdmin(look)
      await admin.signIn('Solveig Moen')
      await admin.goTo('files')
      await admin.page.getByRole('heading', { level: 2 }).first().waitFor()

      const unlimited = admin.page.getByRole('checkbox')
      if (await unlimited.isChecked()) await unlimited.click()
      await admin.page.getByRole('textbox').last().fill('500')
      const save = admin.page.getByRole('button', { name: /^(Save|Speichern)$/ })
      if (name === 'english') await save.click()
      await admin.page.getByText(/(of|von) 500 MB/).waitFor()

      await admin.page.getByRole('button', { name: /^(Why this much|Warum so viel)/ }).click()
      await keptPage(admin.page, `shared-files-${name}`)
      faults.push(...(await pageFaults(admin.frame())).map((fault) => `${name}: ${fault}`))
      await admin.page.close()
    }

    expect(faults).toEqual([])
  })
})
