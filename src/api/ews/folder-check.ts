import { MailSourceError, type CheckedStep } from '../logging/mail-source.ts'
import type { LoggingProblem } from '../../contract/logging-problem.ts'
import type { EwsClient } from './ews-client.ts'
import { publicFolderId } from './ews-folder.ts'
import { readFolderPage } from './queue-page.ts'

interface Folders {
  queueFolder: string
  storageFolder: string
}

/** Tries what logging takes, in order: signing in, both folders, and reading one message. */
export async function checkFolders(
  client: EwsClient,
  { queueFolder, storageFolder }: Folders,
): Promise<CheckedStep[]> {
  let queueId = ''
  const steps: [CheckedStep['step'], () => Promise<unknown>][] = [
    ['mailbox', async () => (queueId = await publicFolderId(client, queueFolder))],
    ['read', () => readOne(client, queueId)],
    ['archive', () => publicFolderId(client, storageFolder)],
  ]
  const done: CheckedStep[] = []
  for (const [step, attempt] of steps) {
    const hasFailed = done.some(({ outcome }) => outcome === 'failed')
    done.push(hasFailed ? outcomeOf(step, 'skipped') : await tried(step, attempt))
  }
  return done
}

const readOne = (client: EwsClient, folderId: string) =>
  readFolderPage(client, { folderId, position: { from: null, skip: 0 }, batchSize: 1 })

const outcomeOf = (
  step: CheckedStep['step'],
  outcome: CheckedStep['outcome'],
  said: { problem?: LoggingProblem; detail?: string } = {},
): CheckedStep => ({ step, outcome, problem: said.problem ?? null, detail: said.detail ?? null })

async function tried(
  step: CheckedStep['step'],
  attempt: () => Promise<unknown>,
): Promise<CheckedStep> {
  try {
    await attempt()
    return outcomeOf(step, 'passed')
  } catch (error) {
    if (!(error instanceof MailSourceError) || error.fault === 'cursor-expired') throw error
    return outcomeOf(step, 'failed', { problem: error.fault, detail: error.message })
  }
}
