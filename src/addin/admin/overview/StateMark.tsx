import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { PauseCircleRegular } from '@fluentui/react-icons/svg/pause-circle'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import type { ReactNode, Ref } from 'react'
import type { Organisation } from '../../../contract/organisation.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'

const useStyles = makeStyles({
  mark: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    minWidth: 0,
    flex: '1 1 320px',
  },
  icon: { flexShrink: 0, fontSize: '36px', lineHeight: 1 },
  on: { color: tokens.colorStatusSuccessForeground1 },
  off: { color: tokens.colorNeutralForeground3 },
  terminated: { color: tokens.colorStatusDangerForeground3 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outline: 'none',
  },
  text: { margin: 0, maxWidth: '64ch' },
  since: { margin: 0, color: tokens.colorNeutralForeground3 },
})

const ICONS: Record<Organisation['state'], ReactNode> = {
  on: <CheckmarkCircleFilled />,
  off: <PauseCircleRegular />,
  terminated: <WarningRegular />,
}

interface Props {
  organisation: Organisation
  heading: Ref<HTMLHeadingElement>
}

/** On, off or ended, in words, with what that means. */
export function StateMark({ organisation, heading }: Props) {
  const styles = useStyles()
  const { state: words } = useAdminTexts().overview
  const { at, day } = useWords()
  const { state, since, changedBy, purgeAt } = organisation
  const when = at(since)
  return (
    <div className={styles.mark}>
      <span className={mergeClasses(styles.icon, styles[state])} aria-hidden>
        {ICONS[state]}
      </span>
      <div>
        <h2 id="organisation-state" ref={heading} tabIndex={-1} className={styles.heading}>
          {words.title[state]}
        </h2>
        <p className={styles.text}>
          {state === 'terminated' ? words.terminated(purgeAt ? day(purgeAt) : '…') : words[state]}
        </p>
        <p className={styles.since}>
          {changedBy === null ? words.since(when) : words.sinceBy(when, changedBy)}
        </p>
      </div>
    </div>
  )
}
