import type { Enrichment } from '../../../contract/enrichment.ts'
import type { ResolvedMailboxes } from '../../../contract/enrichment-mailbox.ts'
import { Facts, type Fact } from '../../taskpane/components/Facts.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'

interface Props {
  enrichment: Enrichment
  /** What the addresses stand for, as it is being looked up. */
  resolved?: { data: ResolvedMailboxes | undefined; isFetching: boolean }
}

/** What was decided in each step. */
export function SetupFacts({ enrichment, resolved }: Props) {
  const { engagementSetup } = useAdminTexts()
  const { start: words, people } = engagementSetup
  const { duration, number } = useWords()
  const { settings } = enrichment
  const addresses = useAddressWords(enrichment, resolved)
  const steps = useStepWords(enrichment)
  if (!settings) return null
  const { delayHours, everyMinutes } = settings
  const counted = [people.peopleOptions[settings.people], people.addressOptions[settings.addresses]]
  const shown = people.shownOptions[settings.aggregateOnly ? 'totals' : 'people']
  const first = delayHours === 0 ? words.firstNow : words.firstIn(delayHours, number(delayHours))
  const facts: Fact[] = [
    [words.mailboxes, addresses],
    [words.people, counted.map(({ title }) => title).join(' · ')],
    [words.shown, shown.title],
    [words.timeZone, settings.timeZone],
    [words.name, settings.name],
    [words.output, `${settings.output}, ${settings.output}_UserEntity`],
    [words.first, first],
    [words.every, duration(everyMinutes * 60)],
    ...steps,
  ]
  return <Facts facts={facts} />
}

function useAddressWords({ settings }: Enrichment, resolved: Props['resolved']): string {
  const { start: words } = useAdminTexts().engagementSetup
  const { number } = useWords()
  const typed = settings?.targets.length ?? 0
  const mailboxes = resolved?.data?.count
  const counted = mailboxes === undefined ? undefined : words.counted(mailboxes, number(mailboxes))
  const count = resolved?.isFetching ? words.counting : counted
  return [words.addresses(typed, number(typed)), count].filter(Boolean).join(', ')
}

/** Agreement and permission: given by whom, or not. */
function useStepWords({ agreement, permission }: Enrichment): Fact[] {
  const { start: words, agreement: agreed, permission: permitted } = useAdminTexts().engagementSetup
  const { at } = useWords()
  return [
    ...(agreement
      ? [
          [
            words.agreement,
            agreed.given(agreement.by, at(agreement.at), agreement.wording),
          ] as const,
        ]
      : []),
    [words.permission, permitted.states[permission.state]],
  ]
}
