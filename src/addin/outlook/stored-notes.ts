import type { RunCall } from './call-queue.ts'
import type { DraftNotes } from './port.ts'
import type { MarkedItem } from './stored-mark.ts'

/** Key in session data and custom properties. */
const NOTES_KEY = 'follow-notes'

/** Custom properties of one add-in hold 2,500 characters, and the mark needs most of them. */
const MOST_TEMPLATES = 8

/**
 * The draft's notes. Session data never leaves the draft and wins. Classic Outlook copies custom
 * properties into a forward, so there they are somebody else's.
 *
 * @returns empty where there are none, or where they cannot be read: nothing depends on them but
 *   what would be offered anyway
 */
export async function readNotes(
  item: Office.MessageCompose,
  run: RunCall,
  isForward: () => Promise<boolean>,
): Promise<DraftNotes> {
  const session = await readSession(item, run)
  if (session) return session
  return (await isForward()) ? {} : readKeptNotes(item, run)
}

async function readSession({ sessionData }: Office.MessageCompose, run: RunCall) {
  if (!sessionData) return undefined
  try {
    return parsedNotes(await run<string>((done) => sessionData.getAsync(NOTES_KEY, done)))
  } catch {
    // Never set, or not to be had: the properties say.
    return undefined
  }
}

/** The notes in custom properties: those that stay with the sender's own copy. */
export async function readKeptNotes(item: MarkedItem, run: RunCall): Promise<DraftNotes> {
  const properties = await loaded(item, run)
  return parsedNotes(properties.get(NOTES_KEY) as unknown) ?? {}
}

/** Writes notes in both places; the caller saves the draft. */
export async function writeNotes(
  item: Office.MessageCompose,
  run: RunCall,
  notes: DraftNotes,
): Promise<void> {
  const text = JSON.stringify({ ...notes, templates: notes.templates?.slice(0, MOST_TEMPLATES) })
  const properties = await loaded(item, run)
  properties.set(NOTES_KEY, text)
  await run((done) => properties.saveAsync(done))
  const { sessionData } = item
  if (sessionData) await run((done) => sessionData.setAsync(NOTES_KEY, text, done))
}

const loaded = (item: MarkedItem, run: RunCall) =>
  run<Office.CustomProperties>((done) => item.loadCustomPropertiesAsync(done))

/** @returns undefined for anything that is no note of ours */
function parsedNotes(text: unknown): DraftNotes | undefined {
  if (typeof text !== 'string') return undefined
  try {
    const value = JSON.parse(text) as Record<string, unknown> | null
    const { reminderId, templates } = value ?? {}
    return {
      ...(typeof reminderId === 'string' && { reminderId }),
      ...(Array.isArray(templates) && { templates: templates.filter(isText) }),
    }
  } catch {
    return undefined
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'
