import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Pipeline } from '../../../contract/opportunity.ts'
import { formatMoney } from '../../locales/format.ts'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { DataTable, type Column } from '../components/DataTable.tsx'

type Stage = Pipeline['stages'][number]

const useStyles = makeStyles({
  line: { display: 'block', fontVariantNumeric: 'tabular-nums' },
  bar: {
    display: 'block',
    height: '8px',
    minWidth: '2px',
    marginTop: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  hint: { color: tokens.colorNeutralForeground3 },
})

/** What is in each stage: how many, worth what, and what that weighs; a bar shows how many. */
export function StageTable({ stages }: { stages: readonly Stage[] }) {
  const styles = useStyles()
  const { pipeline: words } = useAdminTexts().adminLog
  const { texts, number } = useWords()
  const most = Math.max(1, ...stages.map(({ count }) => count))
  const columns: Column<Stage>[] = [
    {
      title: words.stage,
      width: 'minmax(0, 3fr)',
      cell: ({ stage, count }) => (
        <>
          {texts.logEntry.stages[stage]}
          {count > 0 && (
            <span
              aria-hidden
              className={styles.bar}
              style={{ width: `${Math.round((count / most) * 100)}%` }}
            />
          )}
        </>
      ),
    },
    {
      title: words.probability,
      width: 'minmax(0, 2fr)',
      cell: ({ probability }) => percent(texts.locale, probability),
    },
    { title: words.count, width: 'minmax(0, 1fr)', cell: ({ count }) => number(count) },
    {
      title: words.value,
      width: 'minmax(0, 3fr)',
      cell: (stage) => <Sums stage={stage} of="value" />,
    },
    {
      title: words.weighted,
      width: 'minmax(0, 3fr)',
      cell: (stage) => <Sums stage={stage} of="weighted" />,
    },
  ]
  return (
    <Panel title={words.stages}>
      <DataTable label={words.stages} columns={columns} rows={stages} idOf={({ stage }) => stage} />
      <Text size={200} className={styles.hint}>
        {words.weightedHint}
      </Text>
    </Panel>
  )
}

/** A line for each currency. */
function Sums({ stage, of }: { stage: Stage; of: 'value' | 'weighted' }) {
  const styles = useStyles()
  const { pipeline: words } = useAdminTexts().adminLog
  const { texts } = useWords()
  if (stage.sums.length === 0) return words.none
  return stage.sums.map(({ currency, ...sum }) => (
    <span key={currency} className={styles.line}>
      {formatMoney(texts.locale, sum[of], currency)}
    </span>
  ))
}

const percent = (locale: string, value: number): string =>
  new Intl.NumberFormat(locale, { style: 'percent' }).format(value / 100)
