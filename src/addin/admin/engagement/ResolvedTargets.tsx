import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components'
import type { ResolvedMailboxes } from '../../../contract/enrichment-mailbox.ts'
import { Live } from '../../taskpane/components/Live.tsx'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { DataTable, type Column } from '../components/DataTable.tsx'
import { EngagementFailed } from './EngagementFailed.tsx'
import { limitFault } from './mailbox-lines.ts'
import { FEWEST_MAILBOXES, MOST_MAILBOXES } from './setup-entries.ts'

type Target = ResolvedMailboxes['targets'][number]

interface Props {
  found: ResolvedMailboxes | undefined
  error: unknown
}

/** What each address stands for and how many mailboxes that makes; what is wrong with the number. */
export function ResolvedTargets({ found, error }: Props) {
  const { mailboxes: words } = useAdminTexts().engagementSetup
  const { number } = useWords()
  if (error) return <EngagementFailed title={words.notChecked} error={error} />
  if (!found) return null
  const sentence = words.found(found.count, number(found.count))
  return (
    <Stack>
      <Text weight="semibold">{sentence}</Text>
      <CountNote found={found} />
      <Targets targets={found.targets} />
      <Live>{sentence}</Live>
    </Stack>
  )
}

/** Why so many cannot be chosen, and what is left out; nothing where all is well. */
export function CountNote({ found }: { found: ResolvedMailboxes }) {
  const { mailboxes: words } = useAdminTexts().engagementSetup
  const { number } = useWords()
  const limits = { tooFew: FEWEST_MAILBOXES, tooMany: MOST_MAILBOXES }
  const fault = limitFault(found)
  const unknown = found.targets.filter(({ kind }) => kind === 'unknown').length
  return (
    <>
      {fault && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {words[fault](number(found.count), number(limits[fault]))}
          </MessageBarBody>
        </MessageBar>
      )}
      {unknown > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.unknown(unknown, number(unknown))}</MessageBarBody>
        </MessageBar>
      )}
    </>
  )
}

/** What is not found comes first: it has to be seen in a long list, too. */
const ORDER: Readonly<Record<Target['kind'], number>> = { unknown: 0, group: 1, person: 2 }

function Targets({ targets }: { targets: readonly Target[] }) {
  const { mailboxes: words } = useAdminTexts().engagementSetup
  const { number } = useWords()
  const columns: Column<Target>[] = [
    {
      title: words.address,
      width: 'minmax(0, 3fr)',
      cell: ({ address, name }) => (name === null ? address : `${name} (${address})`),
    },
    { title: words.is, width: 'minmax(0, 1fr)', cell: ({ kind }) => words.kinds[kind] },
    { title: words.count, width: 'minmax(0, 1fr)', cell: ({ count }) => number(count) },
  ]
  return (
    <DataTable
      label={words.result}
      columns={columns}
      rows={targets.toSorted((a, b) => ORDER[a.kind] - ORDER[b.kind])}
      idOf={({ address }) => address}
    />
  )
}
