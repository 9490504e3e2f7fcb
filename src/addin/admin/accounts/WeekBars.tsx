import { makeStyles } from '@fluentui/react-components'
import { SmallBars } from '../../taskpane/components/SmallBars.tsx'
import { sum } from '../../taskpane/components/sum.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'

/** The weeks that tell whether something is going on now. */
const RECENT = 4

const useStyles = makeStyles({ bars: { maxWidth: '12rem', height: '1.75rem' } })

/** Mails and meetings of each week as small bars, and in one sentence for those who do not see them. */
export function WeekBars({ weeks }: { weeks: readonly number[] }) {
  const styles = useStyles()
  const { list: words } = useAdminTexts().adminAccounts
  const { number } = useWords()
  const total = sum(weeks)
  const highest = Math.max(1, ...weeks)
  const recent = sum(weeks.slice(-RECENT))
  const label =
    total === 0 ? words.noBars : words.bars(number(total), number(recent), number(highest))
  return <SmallBars counts={weeks} label={label} className={styles.bars} />
}
