import { recipientPagePath } from '../../contract/paths.ts'
import type { Context } from '../context.ts'
import type { Language } from '../tracking/preferred-language.ts'
import { plainPage } from './plain-pages.ts'
import { recipientPage, type PageNote } from './recipient-page.ts'
import { findPageMail, recipientView, type PageMail } from './recipient-view.service.ts'

/** Who asks for which page. */
export interface Asked {
  /** As it came; may be anything. */
  token: string
  language: Language
}

/** A whole page. */
export interface PageAnswer {
  status: 200 | 400 | 404
  page: string
}

/** A page as it was asked for, with the mail that it is about. */
export interface FoundPage extends Asked {
  mail: PageMail
  path: string
}

/**
 * Shows a recipient's own page as it is now. Changes nothing, whoever asks and how often.
 *
 * @param note says what was done before
 */
export async function showPage(
  ctx: Context,
  { token, language }: Asked,
  note?: PageNote,
): Promise<PageAnswer> {
  return withMail(ctx, { token, language }, (found) => answerWith(ctx, found, note))
}

/**
 * Answers with the mail of a token. What is not ours gets one answer, from which nothing can be learnt;
 * and so does what is ours and was erased since.
 */
export async function withMail(
  ctx: Context,
  asked: Asked,
  answer: (found: FoundPage) => Promise<PageAnswer>,
): Promise<PageAnswer> {
  const { token, language } = asked
  const opened = ctx.seal.open(token)
  if (opened?.kind !== 'page') return { status: 404, page: plainPage('notFound', language, null) }
  const mail = await findPageMail(ctx, opened)
  // An authentic token has no character that means anything in an address.
  const path = recipientPagePath + token
  if (!mail) return { status: 200, page: plainPage('gone', language, path) }
  return answer({ ...asked, mail, path })
}

/** The page of a mail, with what is to be said of what was done. */
export async function answerWith(
  ctx: Context,
  { mail, language, path }: FoundPage,
  note?: PageNote,
): Promise<PageAnswer> {
  const view = await recipientView(ctx, mail, { language, path })
  return { status: note && 'wrong' in note ? 400 : 200, page: recipientPage(view, note) }
}
