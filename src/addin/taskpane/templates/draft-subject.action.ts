import { LONGEST_NEW_SUBJECT, type Draft } from '../../outlook/port.ts'

/** What a draft's subject is, and whether it may be set without asking. */
export interface DraftSubject {
  subject: string
  /** A new mail without a subject. An answer belongs to its conversation by its subject. */
  isFree: boolean
}

/** A subject that was put in place of another. */
export interface SubjectChange {
  before: string
  now: string
}

/** @throws OutlookError */
export async function readSubject(draft: Draft): Promise<DraftSubject> {
  const [subject, type] = await Promise.all([draft.subject(), draft.composeType()])
  return { subject, isFree: type === 'new' && subject.trim() === '' }
}

/**
 * Puts a template's subject in place of the draft's.
 *
 * @throws OutlookError; the subject is as it was
 */
export async function takeSubject(draft: Draft, wanted: string): Promise<SubjectChange> {
  const before = await draft.subject()
  const now = shortened(wanted)
  await draft.setSubject(now)
  return { before, now }
}

/**
 * The same where nobody has to be asked; nothing anywhere else. Looks anew, because somebody may have typed
 * one meanwhile.
 *
 * @throws OutlookError; the subject is as it was
 */
export async function takeIfFree(draft: Draft, wanted: string): Promise<SubjectChange | null> {
  const { isFree } = await readSubject(draft)
  return isFree && wanted.trim() !== '' ? takeSubject(draft, wanted) : null
}

/**
 * Puts the old subject back, unless somebody typed another one since.
 *
 * @throws OutlookError; the subject is as it was
 */
export async function undoSubject(draft: Draft, { before, now }: SubjectChange): Promise<void> {
  if ((await draft.subject()) === now) await draft.setSubject(shortened(before))
}

/** What Outlook takes, without half a character at its end. */
const shortened = (subject: string): string =>
  subject.slice(0, LONGEST_NEW_SUBJECT).replace(/[\uD800-\uDBFF]$/, '')
