import { makeStyles, tokens } from '@fluentui/react-components'
import type { EnrichmentRun } from '../../../contract/enrichment.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { StackedChart } from '../components/StackedChart.tsx'

/** Where the system forces its own colours, its contrast theme has few. */
const FORCED = '@media (forced-colors: active)'

const useStyles = makeStyles({
  chart: { height: '72px' },
  emails: { color: tokens.colorBrandBackground, [FORCED]: { color: 'CanvasText' } },
  meetings: { color: tokens.colorPaletteMarigoldForeground2, [FORCED]: { color: 'Highlight' } },
})

/** As many bars as can be told apart on a telephone. */
const MOST = 40
/** Room that is there for runs to come: a single bar across the page would look like a lot. */
const FEWEST = 20

const KINDS = ['emails', 'meetings'] as const

/** A bar for each run with its new mails and meetings, oldest first. The table says the same. */
export function RunsChart({ runs }: { runs: readonly EnrichmentRun[] }) {
  const styles = useStyles()
  const { runs: words } = useAdminTexts().engagement
  const { at, number } = useWords()
  const shown = runs.slice(0, MOST).toReversed()
  const most = Math.max(0, ...shown.map(({ emails, meetings }) => emails + meetings))
  const [first, last] = [shown[0], shown.at(-1)]
  const places = Math.max(FEWEST, shown.length)
  return (
    <StackedChart
      className={styles.chart}
      label={words.chart(number(shown.length), number(most))}
      scale={words.most(number(most))}
      kinds={KINDS.map((kind) => ({ name: words[kind], className: styles[kind] }))}
      bars={shown.map((run) => ({ key: run.id, counts: KINDS.map((kind) => run[kind]) }))}
      most={most}
      places={places}
      // Elsewhere than at the end the last one would stand under another bar.
      ends={[first && at(first.startedAt), last && places === shown.length && at(last.startedAt)]}
    />
  )
}
