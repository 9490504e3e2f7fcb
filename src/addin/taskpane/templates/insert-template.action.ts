import type { CallApi } from '../../client/call.ts'
import type { Draft } from '../../outlook/port.ts'

/** So many templates of one mail are counted, as the contract has it. */
const MOST_COUNTED = 20

/**
 * - `inserted` it is in the mail, and the mail knows which version it was
 * - `not-counted` it is in the mail, and Outlook could not keep a note of it
 */
export type InsertedTemplate = 'inserted' | 'not-counted'

interface Filled {
  templateId: string
  versionId: string
  /** With everything filled in; it goes into the mail and nowhere else (law 8). */
  html: string
}

/**
 * Puts a template where somebody writes and touches nothing else, and notes its version on the draft for
 * when it is sent.
 *
 * @throws OutlookError; the mail is as it was
 */
export async function insertTemplate(
  { draft, callApi }: { draft: Draft; callApi: CallApi },
  { templateId, versionId, html }: Filled,
): Promise<InsertedTemplate> {
  await draft.insertHtml(html)
  // How often it is inserted is worth nobody's time: the text is in the mail.
  void callApi('noteTemplateUse', { params: { id: templateId, versionId } }).catch(() => undefined)
  return noteOnDraft(draft, versionId)
}

async function noteOnDraft(draft: Draft, versionId: string): Promise<InsertedTemplate> {
  try {
    const notes = await draft.notes()
    const others = (notes.templates ?? []).filter((one) => one !== versionId)
    await draft.setNotes({ ...notes, templates: [...others, versionId].slice(-MOST_COUNTED) })
    return 'inserted'
  } catch {
    // The text is in the mail already; taking it out again would be worse than not counting it.
    return 'not-counted'
  }
}
