import { Text } from '@fluentui/react-components'
import { useState } from 'react'
import type { Enrichment } from '../../../contract/enrichment.ts'
import type { EnrichmentMailboxList } from '../../../contract/enrichment-mailbox.ts'
import { useEnrichmentMailboxes, type MailboxState } from '../../client/admin-queries-engagement.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { Choice } from '../components/Choice.tsx'
import { DataTable, type Column } from '../components/DataTable.tsx'
import { More } from '../components/More.tsx'
import { ProblemWords } from './ProblemWords.tsx'

type Mailbox = EnrichmentMailboxList['items'][number]

/** How far each mailbox is, and what is wrong with it; says nothing of its mail. */
export function MailboxesPanel({ enrichment }: { enrichment: Enrichment }) {
  const { mailboxes: words } = useAdminTexts().engagement
  const [chosen, setChosen] = useState<MailboxState | 'all'>('all')
  const { count, done, failing, reading } = enrichment.mailboxes
  const query = useEnrichmentMailboxes(
    chosen === 'all' ? undefined : chosen,
    [count, done, failing, reading].join(' '),
  )
  return (
    <Panel title={words.title}>
      <Choice
        label={words.filter}
        value={chosen}
        words={{ all: words.all, ...words.states }}
        onChoose={setChosen}
      />
      <AsyncContent
        query={query}
        label={words.title}
        lines={5}
        empty={{
          when: ({ pages }) => pages.every(({ items }) => items.length === 0),
          show: <Text>{words.empty}</Text>,
        }}
      >
        {({ pages }) => (
          <MailboxTable
            mailboxes={pages.flatMap(({ items }) => items)}
            isBusy={query.isPlaceholderData}
          />
        )}
      </AsyncContent>
      <More query={query} />
    </Panel>
  )
}

function MailboxTable({ mailboxes, isBusy }: { mailboxes: readonly Mailbox[]; isBusy: boolean }) {
  const { mailboxes: words } = useAdminTexts().engagement
  const { at, number } = useWords()
  const columns: Column<Mailbox>[] = [
    {
      title: words.who,
      width: 'minmax(0, 4fr)',
      cell: ({ name, address }) => (name === '' ? address : `${name} (${address})`),
    },
    { title: words.state, width: 'minmax(0, 2fr)', cell: ({ state }) => words.states[state] },
    {
      title: words.days,
      width: 'minmax(0, 2fr)',
      cell: ({ days }) => words.daysOf(number(days)),
    },
    {
      title: words.last,
      width: 'minmax(0, 2fr)',
      cell: ({ lastReadAt }) => (lastReadAt === null ? words.never : at(lastReadAt)),
    },
    {
      title: words.problem,
      width: 'minmax(0, 5fr)',
      cell: (mailbox) => <MailboxProblem mailbox={mailbox} />,
    },
  ]
  return (
    <DataTable
      label={words.title}
      columns={columns}
      rows={mailboxes}
      idOf={({ id }) => id}
      isBusy={isBusy}
    />
  )
}

function MailboxProblem({ mailbox: { problem, nextTryAt } }: { mailbox: Mailbox }) {
  const { mailboxes: words } = useAdminTexts().engagement
  const { at } = useWords()
  if (problem === null) return words.none
  return (
    <>
      <ProblemWords problem={problem} /> {nextTryAt !== null && words.next(at(nextTryAt))}
    </>
  )
}
