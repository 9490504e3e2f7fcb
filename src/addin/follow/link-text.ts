/** "Unsubscribe" as people write it in the add-in's languages. */
const SAYS_UNSUBSCRIBE =
  /unsubscribe|opt[ -]?out\b|abmelden|abbestellen|abmeldung|darse de baja|dar de baja|cancelar (?:la |mi )?suscripci|anular (?:la |mi )?suscripci|desuscrib|avmeld|meld (?:deg |meg )?av\b|avslutt abonnement|afmeld|frameld|meld (?:dig |mig )?fra\b/i

/** The same as it stands in addresses. */
const ADDRESS_UNSUBSCRIBES =
  /unsub(?:scribe)?(?![a-z])|unsubscribe|opt[-_]?out|abmelden|abbestellen|abmeldung|darse-?de-?baja|cancelar-?suscripcion|desuscri|avmeld|afmeld|frameld/i

/** A link to end a subscription must work even where redirects are blocked, and is no interest. */
export const textSaysUnsubscribe = (text: string, target: string): boolean =>
  SAYS_UNSUBSCRIBE.test(text) || ADDRESS_UNSUBSCRIBES.test(target)

const SPELLED_ADDRESS = /(?:^|[\s(<"'])(?:https?:\/\/|www\.)\S/i

/** A name with dots and at least two letters at the end, perhaps with a path or a mailbox. */
const BARE_DOMAIN = /^(?:[^\s@/]+@)?(?:[\p{L}\p{N}-]+\.)+(\p{L}{2,})\.?(?::\d+)?(?:[/?#]\S*)?$/u

/** Names such as `Proposal.pdf` end like a domain and are none. */
const FILE_ENDING = /^(?:pdf|docx?|xlsx?|pptx?|csv|txt|rtf|png|jpe?g|gif|svg|mp[34]|html?|ics|js)$/i

/**
 * Does the visible text itself read as an address? Filters against phishing look for exactly that:
 * one address shown, another one behind it.
 */
export function textIsAddress(text: string): boolean {
  if (SPELLED_ADDRESS.test(text)) return true
  const ending = BARE_DOMAIN.exec(text)?.[1]
  return ending !== undefined && !FILE_ENDING.test(ending)
}
