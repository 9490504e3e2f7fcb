import { useEffect, useState } from 'react'
import { TENANT_ID } from '../../cast.ts'
import type { HostItem } from '../office-host/host-item.ts'
import { createOfficeHost, type OfficeHost } from '../office-host/office-host.ts'
import { mailboxOf, sandbox, type SandboxState } from '../sandbox-client.ts'
import { saveDraft } from './drafts.ts'
import { itemChanged } from './item-changes.ts'
import type { Settings } from './settings.ts'

interface HostParts {
  state: SandboxState
  settings: Settings
  onUnknown: (what: string) => void
  closeDraft: () => void
}

/** The Office host of the signed-in person; a new one when person or looks change. */
export function useOfficeHost(parts: HostParts): OfficeHost | undefined {
  const [host, setHost] = useState<OfficeHost>()
  const { settings } = parts
  const { person, language, isDark, nestedAppAuth, mustInteract, runsAtSend } = settings
  useEffect(() => {
    const created = hostFor(parts)
    setHost(created)
    return () => {
      setHost(undefined)
      created.dispose()
    }
    // Only these make a new host; the rest is the same for as long as the page lives.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [person.id, language, isDark, nestedAppAuth, mustInteract, runsAtSend])
  return host
}

/** What nobody's administrator agreed to for everybody: writing in one's own mailbox. */
const isOfMailbox = (scope: string): boolean => /Mail\.(ReadWrite|Send)/.test(scope)
const agreement = (id: string) => `follow-sandbox:mailbox:${id}`
const hasAgreed = (id: string): boolean => localStorage.getItem(agreement(id)) !== null

/** Entra asks once, and remembers. */
async function agree({ id, name }: { id: string; name: string }): Promise<boolean> {
  const isGiven = window.confirm(
    `Follow wants to write and send mail in the mailbox of ${name}. Do you agree?`,
  )
  if (isGiven) localStorage.setItem(agreement(id), 'yes')
  return isGiven
}

function hostFor({ state, settings, onUnknown, closeDraft }: HostParts): OfficeHost {
  const { person, language, isDark, nestedAppAuth, mustInteract, runsAtSend } = settings
  let signedInByHand = false
  const host: OfficeHost = createOfficeHost({
    look: { language, isDark, nestedAppAuth },
    runsAtSend,
    onUnknown,
    mailbox: {
      user: person,
      roamingSettings: {},
      saveDraft: (item) => saveDraft(person, item),
      saveProperties: async (item: HostItem) => {
        if (item.id) await mailboxOf(person.email).saveProperties(item.id, item.customProperties)
      },
      itemChanged,
      recipientsChanged(item, field) {
        itemChanged(item)
        host.recipientsChanged(item, field)
      },
      closeDraft,
    },
    auth: {
      person,
      tenantId: TENANT_ID,
      environment: new URL(state.origins.identity).host,
      getTokens: (scope) => sandbox.tokens(person.id, scope),
      mustInteract: (scope) =>
        isOfMailbox(scope) ? !hasAgreed(person.id) : mustInteract && !signedInByHand,
      confirmSignIn: async (scope) => {
        if (isOfMailbox(scope)) return agree(person)
        signedInByHand = window.confirm(`Sign in to Follow as ${person.name}?`)
        return signedInByHand
      },
    },
  })
  return host
}
