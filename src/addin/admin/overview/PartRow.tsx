import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { InfoRegular } from '@fluentui/react-icons/svg/info'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import type { ReactNode } from 'react'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { addressOf, type PageName } from '../page-address.ts'

export type Tone = 'good' | 'attention' | 'info'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none', paddingTop: 0 },
    ':last-child': { paddingBottom: 0 },
  },
  icon: { display: 'flex', flexShrink: 0, fontSize: '20px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  attention: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
  content: { minWidth: 0, flexGrow: 1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { maxWidth: '76ch' },
  link: {
    display: 'inline-block',
    paddingTop: tokens.spacingVerticalXXS,
    color: tokens.colorBrandForegroundLink,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
  },
})

const ICONS: Record<Tone, ReactNode> = {
  good: <CheckmarkCircleRegular />,
  attention: <WarningRegular />,
  info: <InfoRegular />,
}

interface Props {
  title: string
  tone: Tone
  /** Where one can do something about it. */
  link?: { to: PageName; label: string }
  children: ReactNode
}

/** How one part is doing, in a sentence or two. */
export function PartRow({ title, tone, link, children }: Props) {
  const styles = useStyles()
  const { parts } = useAdminTexts().overview
  return (
    <li className={styles.row}>
      <span className={mergeClasses(styles.icon, styles[tone])} role="img" aria-label={parts[tone]}>
        {ICONS[tone]}
      </span>
      <div className={styles.content}>
        <h3 className={styles.title}>{title}</h3>
        <div className={styles.text}>{children}</div>
        {link && (
          <a className={styles.link} href={addressOf(link.to)}>
            {link.label}
          </a>
        )}
      </div>
    </li>
  )
}
