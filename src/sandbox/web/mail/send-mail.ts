import type { HostItem } from '../office-host/host-item.ts'
import type { AddinFrame } from '../office-host/addin-frame.ts'
import type { Completion } from '../office-host/frame-answers.ts'

/** What the person is asked while a mail waits to go out. */
export interface SendPrompt {
  reason: 'slow' | 'refused'
  text: string
}

export interface SendSteps {
  item: HostItem
  /** The add-in's page for launch events, loaded when the compose form opened; undefined: it has none. */
  eventFrame: AddinFrame | undefined
  /**
   * Asks "Send anyway?"; resolves with the answer. `withdraw` takes the question back when the
   * add-in finished after all.
   */
  ask: (prompt: SendPrompt) => { answer: Promise<boolean>; withdraw: () => void }
  deliver: () => Promise<void>
}

/** Outlook waits this long before it says that an add-in takes long. */
const PATIENCE_MS = 5000

/**
 * Sends as Outlook does with an OnMessageSend handler in the mode PromptUser: what was queued for
 * appending goes in first, then the handler runs, and the person may send without waiting for it.
 *
 * @returns false when the person chose not to send
 */
export async function sendMail(steps: SendSteps): Promise<boolean> {
  appendQueued(steps.item)
  const maySend = await handlerAllows(steps)
  if (maySend) await steps.deliver()
  return maySend
}

function appendQueued(item: HostItem): void {
  if (item.bodyType === 'html') item.body += item.appendOnSend
  item.appendOnSend = ''
}

async function handlerAllows({ eventFrame, ask }: SendSteps): Promise<boolean> {
  if (!eventFrame) return true
  const completion = eventFrame.run('onMessageSend', { type: 'OnMessageSend' })
  const early = await Promise.race([completion, patience()])
  if (early !== 'slow') return decided(early, ask)

  const question = ask({ reason: 'slow', text: 'Follow is taking longer than expected.' })
  const first = await Promise.race([completion, question.answer])
  if (typeof first === 'boolean') return first
  question.withdraw()
  return decided(first, ask)
}

async function decided(completion: Completion, ask: SendSteps['ask']): Promise<boolean> {
  if (completion.status === 0 && completion.allowEvent !== false) return true
  const text = completion.errorMessage ?? 'Follow could not check this mail.'
  return ask({ reason: 'refused', text }).answer
}

const patience = () =>
  new Promise<'slow'>((resolve) => setTimeout(() => resolve('slow'), PATIENCE_MS))
