import { createOfficeOutlook } from '../../src/addin/outlook/office-outlook.ts'
import type { Draft, Outlook } from '../../src/addin/outlook/port.ts'
import { failedPortChecks } from '../addin/outlook/port-contract.ts'

/** Runs the contract on the draft that is open beside this page, emptied before every check. */
async function failedChecks(): Promise<string[]> {
  return failedPortChecks(async () => {
    const outlook = createOfficeOutlook()
    await empty(outlook)
    return outlook
  })
}

async function empty(outlook: Outlook): Promise<void> {
  const draft = outlook.current()
  if (draft.kind !== 'draft') throw new Error(`a ${draft.kind} is open, no draft`)
  await forget(draft)
}

async function forget(draft: Draft): Promise<void> {
  await draft.mark(null)
  await draft.appendOnSend(null)
  await draft.setHtml('')
}

Object.assign(globalThis, { failedChecks })
