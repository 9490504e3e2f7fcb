import type { GraphMailbox } from '../../client/graph-mailbox.ts'
import type { Draft } from '../../outlook/port.ts'

/** Outlook has the draft, and the mailbox has not got it yet, or an earlier version of it. */
export class NotSavedYet extends Error {
  override name = 'NotSavedYet'
}

/** Some Outlooks save on the computer first. */
const LOOKS_AFTER_MS = [0, 2_000, 5_000]

/**
 * Makes sure that the mailbox has the draft as it is on the screen: the mails are made from there.
 *
 * @throws NotSavedYet
 */
export async function checkSaved(
  draft: Draft,
  id: string,
  { mailbox, wait }: { mailbox: GraphMailbox; wait: (ms: number) => Promise<void> },
): Promise<void> {
  const [subject, html] = await Promise.all([draft.subject(), draft.html()])
  for (const ms of LOOKS_AFTER_MS) {
    if (ms > 0) await wait(ms)
    const saved = await mailbox.readDraft(id)
    if (!saved) continue
    const text = saved.body.contentType === 'html' ? textOf(saved.body.content) : saved.body.content
    if (saved.subject === subject && letters(text) === letters(textOf(html))) return
  }
  throw new NotSavedYet()
}

const textOf = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent

/** Hosts write spaces and signs in ways of their own. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
