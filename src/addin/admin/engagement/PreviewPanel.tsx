import { Link, Text } from '@fluentui/react-components'
import type { Enrichment } from '../../../contract/enrichment.ts'
import type { OfficeRow } from '../../../contract/measure.ts'
import { useOutputPreview } from '../../client/admin-queries-engagement.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { DataTable, type Column } from '../components/DataTable.tsx'
import { partAddress } from '../page-address.ts'

/** The first rows of the output, and the way to all of them. */
export function PreviewPanel({ enrichment }: { enrichment: Enrichment }) {
  const { collected, totals } = enrichment
  // Rows of zeros say that there was nothing; as long as nobody looked, that is not known.
  const isKnown = collected.since !== null || totals.accounts > 0
  const { preview: words } = useAdminTexts().engagement
  const query = useOutputPreview(collected.at ?? '')
  return (
    <Panel title={words.title}>
      <AsyncContent
        query={query}
        label={words.title}
        lines={5}
        empty={{
          when: ({ items }) => !isKnown || items.length === 0,
          show: <Text>{words.empty}</Text>,
        }}
      >
        {({ name, items }) => (
          <>
            <Text>{words.text(name)}</Text>
            <Rows rows={items} />
          </>
        )}
      </AsyncContent>
      <Link href="#/accounts">{words.link}</Link>
    </Panel>
  )
}

function Rows({ rows }: { rows: readonly OfficeRow[] }) {
  const { preview: words } = useAdminTexts().engagement
  const { number } = useWords()
  const days = (since: number | null) => (since === null ? words.never : number(since))
  const column = (title: string, cell: (row: OfficeRow) => string): Column<OfficeRow> => ({
    title,
    width: 'minmax(0, 1fr)',
    cell,
  })
  const columns: Column<OfficeRow>[] = [
    {
      title: words.account,
      width: 'minmax(0, 2fr)',
      cell: ({ AccountId, AccountName }) => (
        <Link href={partAddress('accounts', AccountId)}>{AccountName}</Link>
      ),
    },
    column(words.score, ({ EngagementScore }) => number(EngagementScore)),
    column(words.emailsTo, (row) => number(row.NoOfEmails_ToAccount)),
    column(words.emailsFrom, (row) => number(row.NoOfEmails_FromAccount)),
    column(words.meetings, (row) =>
      number(row.NoOfMeetings_ToAccount + row.NoOfMeetings_FromAccount),
    ),
    column(words.lastEmail, (row) => days(row.DaysSinceLastEmail)),
    column(words.lastMeeting, (row) => days(row.DaysSinceLastMeeting)),
  ]
  return (
    <DataTable
      label={words.title}
      columns={columns}
      rows={rows}
      idOf={({ AccountId }) => AccountId}
      isWide
    />
  )
}
