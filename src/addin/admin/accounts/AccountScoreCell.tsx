import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowDownRightRegular } from '@fluentui/react-icons/svg/arrow-down-right'
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right'
import { ArrowUpRightRegular } from '@fluentui/react-icons/svg/arrow-up-right'
import type { ReactElement } from 'react'
import type { AccountRow } from '../../../contract/account.ts'
import type { ScoreTrend } from '../../../contract/engagement-score.ts'
import { HealthBadge } from '../../taskpane/contact/HealthBadge.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { partAddress } from '../page-address.ts'

const ARROWS: Readonly<Record<ScoreTrend, ReactElement>> = {
  up: <ArrowUpRightRegular />,
  flat: <ArrowRightRegular />,
  down: <ArrowDownRightRegular />,
}

const useStyles = makeStyles({
  score: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  number: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  arrow: { display: 'flex', flexShrink: 0 },
})

interface Props {
  row: AccountRow
  /** Whether anything was collected yet. */
  isCollected: boolean
}

/** The score with band and trend in words, and the way to what it is made of. */
export function AccountScoreCell({ row, isCollected }: Props) {
  const styles = useStyles()
  const { list: words } = useAdminTexts().adminAccounts
  const { number } = useWords()
  const { id, name, score, band, trend } = row
  if (score === null) {
    return (
      <>
        {words.noScore}
        <span className={styles.note}>{isCollected ? words.noScoreHint : words.notYetHint}</span>
      </>
    )
  }
  return (
    <>
      <span className={styles.score}>
        <span className={styles.number}>{number(score)}</span> {band && <HealthBadge band={band} />}
      </span>{' '}
      <span className={styles.note}>
        {trend && (
          <>
            <span className={styles.arrow} aria-hidden>
              {ARROWS[trend]}
            </span>
            {words.trends[trend]}{' '}
          </>
        )}
        <Link href={partAddress('accounts', id)} aria-label={words.whyLabel(name)}>
          {words.why}
        </Link>
      </span>
    </>
  )
}
