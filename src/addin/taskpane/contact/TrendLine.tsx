import { makeStyles, tokens } from '@fluentui/react-components'
import { ArrowDownRightRegular } from '@fluentui/react-icons/svg/arrow-down-right'
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right'
import { ArrowUpRightRegular } from '@fluentui/react-icons/svg/arrow-up-right'
import type { ReactElement } from 'react'
import type { ScoreTrend } from '../../../contract/engagement-score.ts'
import { useWords } from '../useWords.ts'

const ARROWS: Readonly<Record<ScoreTrend, ReactElement>> = {
  up: <ArrowUpRightRegular />,
  flat: <ArrowRightRegular />,
  down: <ArrowDownRightRegular />,
}

const useStyles = makeStyles({
  line: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  trend: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  arrow: { display: 'flex', flexShrink: 0, fontSize: '16px' },
})

/** Where a score came from in 30 days, in words and as an arrow. */
export function TrendLine({ trend, before }: { trend: ScoreTrend; before: number }) {
  const styles = useStyles()
  const { texts, number } = useWords()
  return (
    <span className={styles.line}>
      <span className={styles.trend}>
        <span className={styles.arrow} aria-hidden>
          {ARROWS[trend]}
        </span>
        {texts.contact.score.trends[trend](number(before))}
      </span>
    </span>
  )
}
