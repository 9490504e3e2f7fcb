import { Text } from '@fluentui/react-components'
import type { WeightsReply } from '../../../contract/enrichment.ts'
import type { ScoreWeights } from '../../../contract/measure.ts'
import type { useScoreWeights } from '../../client/admin-queries-engagement.ts'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { DataTable, type Column } from '../components/DataTable.tsx'
import { EngagementFailed } from './EngagementFailed.tsx'
import { METRICS } from './weight-entries.ts'

type Mover = WeightsReply['movers'][number]

interface Props {
  preview: ReturnType<typeof useScoreWeights>
  /** As typed now; undefined: they make no 100 percent. */
  weights: ScoreWeights | undefined
}

/** Who would move with weights as they were when this was asked; says so where they changed since. */
export function Movers({ preview, weights }: Props) {
  const { engagementWeights: words } = useAdminTexts()
  if (preview.isError) {
    return <EngagementFailed title={words.notPreviewed} error={preview.error} hasEntries />
  }
  if (!preview.data) return null
  const asked = preview.variables.weights
  const isCurrent = METRICS.every((metric) => asked[metric] === weights?.[metric])
  return isCurrent ? <Found reply={preview.data} /> : <Text>{words.outdated}</Text>
}

function Found({ reply: { accounts, moved, movers } }: { reply: WeightsReply }) {
  const { engagementWeights: words } = useAdminTexts()
  const { number } = useWords()
  if (accounts === 0) return <Text>{words.noAccounts}</Text>
  if (moved === 0) return <Text>{words.nobody(number(accounts))}</Text>
  return (
    <Stack>
      <Text role="status">{words.moved(moved, number(moved), number(accounts))}</Text>
      <MoverTable movers={movers} />
    </Stack>
  )
}

function MoverTable({ movers }: { movers: readonly Mover[] }) {
  const { engagementWeights: words } = useAdminTexts()
  const { number, texts } = useWords()
  const signed = new Intl.NumberFormat(texts.locale, { signDisplay: 'exceptZero' })
  const columns: Column<Mover>[] = [
    { title: words.account, width: 'minmax(0, 3fr)', cell: ({ name }) => name },
    { title: words.before, width: 'minmax(0, 1fr)', cell: ({ before }) => number(before) },
    { title: words.after, width: 'minmax(0, 1fr)', cell: ({ after }) => number(after) },
    {
      title: words.change,
      width: 'minmax(0, 1fr)',
      cell: ({ before, after }) => signed.format(after - before),
    },
  ]
  return <DataTable label={words.table} columns={columns} rows={movers} idOf={({ id }) => id} />
}
