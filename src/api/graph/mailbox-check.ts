import { Type } from 'typebox'
import type { ValidationStep } from '../../contract/logging-validation.ts'
import { MailSourceError, type CheckedStep } from '../logging/mail-source.ts'
import { archiveFolderId } from './archive-folder.ts'
import type { GraphClient } from './graph-client.ts'
import { folderPath } from './graph-paths.ts'

interface Mailbox {
  mailbox: string
  archive: string | null
  token: (isRefused: boolean) => Promise<string>
}

const Inbox = Type.Object({ id: Type.String() })
const Messages = Type.Object({ value: Type.Array(Type.Object({ id: Type.String() })) })

/** Tries what reading and moving take, one after the other; after a failure nothing more is tried. */
export async function checkMailbox(
  client: GraphClient,
  { mailbox, archive, token }: Mailbox,
): Promise<CheckedStep[]> {
  const inbox = folderPath(mailbox, 'inbox')
  const tries: [ValidationStep, (() => Promise<unknown>) | null][] = [
    ['token', () => token(false)],
    ['mailbox', () => client.read(`${inbox}?$select=id`, Inbox)],
    ['read', () => client.read(`${inbox}/messages?$top=1&$select=id`, Messages)],
    ['archive', archive === null ? null : () => archiveFolderId(client, mailbox, archive)],
  ]
  const steps: CheckedStep[] = []
  let hasFailed = false
  for (const [step, attempt] of tries) {
    const done: CheckedStep = hasFailed || !attempt ? skipped(step) : await tried(step, attempt)
    hasFailed ||= done.outcome === 'failed'
    steps.push(done)
  }
  return steps
}

const skipped = (step: ValidationStep): CheckedStep => ({
  step,
  outcome: 'skipped',
  problem: null,
  detail: null,
})

async function tried(step: ValidationStep, attempt: () => Promise<unknown>): Promise<CheckedStep> {
  try {
    await attempt()
    return { step, outcome: 'passed', problem: null, detail: null }
  } catch (error) {
    // Why it cannot be used is what is asked for; anything else is a bug.
    if (!(error instanceof MailSourceError) || error.fault === 'cursor-expired') throw error
    return { step, outcome: 'failed', problem: error.fault, detail: error.message }
  }
}
