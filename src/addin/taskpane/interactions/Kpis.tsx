import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { AttachRegular } from '@fluentui/react-icons/svg/attach'
import { ArrowReplyRegular } from '@fluentui/react-icons/svg/arrow-reply'
import { LinkRegular } from '@fluentui/react-icons/svg/link'
import { MailReadRegular } from '@fluentui/react-icons/svg/mail-read'
import type { ReactNode } from 'react'
import type { Measured, Measures } from '../../../contract/consent.ts'
import type { Count, Counts } from '../../../contract/interaction.ts'
import { totalOf } from './count-totals.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { useWords } from '../useWords.ts'

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(4.5rem, 1fr))',
    columnGap: tokens.spacingHorizontalSNudge,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
  },
  cell: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: { display: 'flex', flexDirection: 'column', margin: 0 },
  first: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  icon: { display: 'flex', fontSize: '16px', color: tokens.colorNeutralForeground3 },
  people: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  meanings: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
  },
  own: { display: 'block', paddingTop: tokens.spacingVerticalXS },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
})

interface Props {
  counts: Counts
  /** How many interactions were our own people's. */
  ownViews: number
  /** Of one mail; absent: of several, which may differ in that. */
  measures?: Measures
}

/** What people did, large, and beside it everything that was recorded (law 7). */
export function Kpis({ counts, ownViews, measures }: Props) {
  const styles = useStyles()
  const { counts: texts } = useWords().texts.read
  const { people, all } = totalOf(counts)
  return (
    <div>
      <dl className={styles.grid}>
        <Kpi
          label={texts.opens}
          icon={<MailReadRegular />}
          count={counts.opens}
          measured={measures?.opens}
        />
        <Kpi
          label={texts.clicks}
          icon={<LinkRegular />}
          count={counts.clicks}
          measured={measures?.clicks}
        />
        {counts.fileViews.all > 0 && (
          <Kpi label={texts.fileViews} icon={<AttachRegular />} count={counts.fileViews} />
        )}
        <Kpi label={texts.replies} icon={<ArrowReplyRegular />} count={counts.replies} />
      </dl>
      {ownViews > 0 && (
        <span className={mergeClasses(styles.small, styles.own)}>{texts.ownHidden(ownViews)}</span>
      )}
      <Disclosure label={texts.why}>
        {texts.whyText} {all > people ? texts.leftOut(all - people) : texts.nothingLeftOut}
        <Meanings counts={counts} />
      </Disclosure>
    </div>
  )
}

/** What each of the numbers counts, and how much of it was left out. */
function Meanings({ counts }: { counts: Counts }) {
  const styles = useStyles()
  const { texts, number } = useWords()
  const words = texts.read.counts
  return (
    <dl className={styles.meanings}>
      {KINDS.filter((kind) => kind !== 'fileViews' || counts.fileViews.all > 0).map((kind) => {
        const { people, all } = counts[kind]
        return (
          <div key={kind}>
            <dt className={styles.term}>{words[kind]}</dt>
            <dd className={styles.meaning}>
              {words.means[kind]} {all > people && words.kindLeftOut(number(all - people))}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

const KINDS = ['opens', 'clicks', 'fileViews', 'replies'] as const

interface KpiProps {
  label: string
  icon: ReactNode
  count: Count
  measured?: Measured | undefined
}

function Kpi({ label, icon, count, measured = 'individual' }: KpiProps) {
  const styles = useStyles()
  const { texts, number } = useWords()
  const { byPeople, inAll } = texts.read.counts
  // A zero would claim that nobody did it.
  if (measured !== 'individual' && count.all === 0) {
    const { notMeasured, totalsOnly } = texts.read.mail
    return (
      <div className={styles.cell}>
        <dt className={styles.label}>{label}</dt>
        <dd className={styles.value}>
          <span className={styles.people} aria-hidden>
            –
          </span>
          <span className={styles.small}>{measured === 'totals' ? totalsOnly : notMeasured}</span>
        </dd>
      </div>
    )
  }
  return (
    <div className={styles.cell}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        <span className={styles.first}>
          <span className={styles.people}>{number(count.people)}</span>{' '}
          <span className={styles.icon} aria-hidden>
            {icon}
          </span>
        </span>
        <span className={styles.small}>{byPeople}</span>{' '}
        <span className={styles.small}>{inAll(number(count.all))}</span>
      </dd>
    </div>
  )
}
