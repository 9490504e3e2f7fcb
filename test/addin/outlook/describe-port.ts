import { describe, it } from '@jest/globals'
import { portChecks, type OpenPort } from './port-contract.ts'

/** The contract of the port as tests of jest. */
export function describePort(name: string, open: OpenPort): void {
  describe(`the port of ${name}`, () => {
    it.each(portChecks)('$name', async ({ run }) => {
      const outlook = await open()
      const item = outlook.current()
      if (item.kind !== 'draft') throw new Error(`a ${item.kind} is open, no draft`)
      await run(item, outlook)
    })
  })
}
