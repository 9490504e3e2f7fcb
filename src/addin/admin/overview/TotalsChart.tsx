import { makeStyles, tokens } from '@fluentui/react-components'
import type { OrganisationDay } from '../../../contract/organisation.ts'
import { formatDate } from '../../locales/format.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { StackedChart } from '../components/StackedChart.tsx'
import { daySum, KINDS } from './days.ts'

/** Colours of a kind; where the system forces its own, the contrast theme has too few for four. */
const FORCED = '@media (forced-colors: active)'

const useKindStyles = makeStyles({
  opens: { color: tokens.colorBrandBackground, [FORCED]: { color: 'CanvasText' } },
  clicks: {
    color: tokens.colorPaletteMarigoldForeground2,
    [FORCED]: { color: 'LinkText' },
  },
  fileViews: {
    color: tokens.colorPaletteBerryBorderActive,
    [FORCED]: { color: 'Highlight' },
  },
  replies: {
    color: tokens.colorPaletteGreenBorderActive,
    [FORCED]: { color: 'GrayText' },
  },
})

const useStyles = makeStyles({ chart: { height: '120px' } })

/** A bar for each day, made of the kinds of interactions. The table beside it says the same. */
export function TotalsChart({ days }: { days: readonly OrganisationDay[] }) {
  const styles = useStyles()
  const kinds = useKindStyles()
  const { totals: words } = useAdminTexts().overview
  const { number, texts } = useWords()
  const most = Math.max(1, ...days.map(daySum))
  const end = (day: OrganisationDay | undefined) => day && formatDate(texts.locale, day.day)
  return (
    <StackedChart
      className={styles.chart}
      label={words.summary(number(days.length), number(most))}
      scale={words.most(number(most))}
      kinds={KINDS.map((kind) => ({ name: words[kind], className: kinds[kind] }))}
      bars={days.map((day) => ({ key: day.day, counts: KINDS.map((kind) => day[kind].people) }))}
      most={most}
      ends={[end(days[0]), end(days.at(-1))]}
    />
  )
}
