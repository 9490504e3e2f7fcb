import { recipientPagePath } from '../../contract/paths.ts'
import type { Context } from '../context.ts'
import { findOrganisation } from '../settings/organisation.store.ts'
import { languageOf } from '../tracking/preferred-language.ts'
import { footerHtml } from './footer.ts'

interface Draft {
  tenantId: string
  followKey: string
  /** E.g. `de-DE`; English where it is not given, or none of ours. */
  locale: string | undefined
  /** It asks its recipients for their consent. */
  asks: boolean
}

/**
 * The line of a draft that leads its recipients to their own page, with the link that is theirs.
 *
 * @returns empty where the mail does not ask, and the organisation has no such line
 */
export async function pageFooter(
  { db, seal, config }: Context,
  { tenantId, followKey, locale, asks }: Draft,
): Promise<string> {
  const organisation = await findOrganisation(db, tenantId)
  if (!asks && !organisation?.footer) return ''
  const token = seal.seal({ kind: 'page', tenantId, followKey })
  return footerHtml({
    language: languageOf(locale ?? '') ?? 'en',
    purpose: asks ? 'ask' : 'inform',
    url: `${config.publicOrigin}${recipientPagePath}${token}`,
  })
}
