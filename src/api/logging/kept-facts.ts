import { normaliseAddress } from '../contacts/email-address.ts'
import { isSuppressed, type Directory } from './directory.ts'
import type { MessageFacts, NamedAddress } from './mail-message.ts'

/** The facts without people who were erased: what somebody is shown never brings them back. */
export function withoutSuppressed(facts: MessageFacts, directory: Directory): MessageFacts {
  const isKept = ({ email }: NamedAddress) => !isSuppressed(directory, normaliseAddress(email))
  return {
    ...facts,
    sender: facts.sender && isKept(facts.sender) ? facts.sender : null,
    to: facts.to.filter(isKept),
    cc: facts.cc.filter(isKept),
    bouncedTo: facts.bouncedTo.filter((email) => isKept({ email, name: null })),
  }
}
