import { useState } from 'react'
import type { Enrichment } from '../../../contract/enrichment.ts'
import { useResolveMailboxes } from '../../client/admin-queries-engagement.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { isSame, limitFault, typedAddresses, type TypedAddresses } from './mailbox-lines.ts'
import { MOST_MAILBOXES } from './setup-entries.ts'
import { isBegun } from '../components/engagement-state.ts'
import type { StepProps } from './step-props.ts'
import { useSaveSettings } from './useSaveSettings.ts'

export type MailboxChoice = ReturnType<typeof useMailboxChoice>

/** Addresses as they are typed, what they stand for once that is looked up, and keeping them. */
export function useMailboxChoice(props: StepProps) {
  const { settings, change, save } = useSaveSettings(props)
  const [text, setText] = useState(() => settings.targets.join('\n'))
  const [fault, setFault] = useState<string>()
  const { mailboxes: words } = useAdminTexts().engagementSetup
  const explain = useTypedFault()
  const typed = typedAddresses(text)
  const { targets } = typed
  const lookup = useLookup(targets)
  const canCheck = props.enrichment.permission.state === 'given'
  const isKept = isSame(settings.targets, targets)
  /** Ends where something is wrong, and says so. */
  const ifRight = (wrong: string | undefined, act: () => void) => {
    setFault(wrong)
    if (wrong === undefined) act()
  }
  const unchecked = canCheck && !isKept && !lookup.found ? words.checkFirst : undefined
  return {
    ...{ text, fault, targets, change, canCheck, ...lookup },
    /** Another choice than the one that is in use. */
    isOther: wasBegun(props.enrichment) && !isKept,
    type: (value: string) => {
      setText(value)
      setFault(undefined)
    },
    check: () => ifRight(explain(typed), () => lookup.lookUp(targets)),
    goOn: () => ifRight(explain(typed) ?? unchecked, () => lookup.isAllowed && save({ targets })),
  }
}

const wasBegun = (enrichment: Enrichment): boolean =>
  enrichment.settings !== null && isBegun(enrichment)

/** What was found for exactly these addresses. */
function useLookup(targets: readonly string[]) {
  const resolve = useResolveMailboxes()
  const isCurrent = resolve.variables !== undefined && isSame(resolve.variables, targets)
  const found = isCurrent ? resolve.data : undefined
  return {
    found,
    error: isCurrent ? resolve.error : null,
    isChecking: resolve.isPending,
    /** False: they are too few or too many. */
    isAllowed: !found || limitFault(found) === undefined,
    lookUp: resolve.mutate,
  }
}

/** Addresses that are named as wrong at a time. */
const MOST_NAMED = 5

/** What is wrong with addresses as typed. */
function useTypedFault() {
  const { mailboxes: words } = useAdminTexts().engagementSetup
  const { number, list } = useWords()
  return ({ targets, faults }: TypedAddresses): string | undefined => {
    if (targets.length === 0) return words.none
    if (faults.length > 0) return words.fault(list(faults.slice(0, MOST_NAMED)))
    if (targets.length <= MOST_MAILBOXES) return undefined
    return words.tooManyAddresses(number(targets.length), number(MOST_MAILBOXES))
  }
}
