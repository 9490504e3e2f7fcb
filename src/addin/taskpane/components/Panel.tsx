import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useId, type ReactNode } from 'react'

interface Props {
  title: string
  /** Before the title. */
  icon?: ReactNode
  children: ReactNode
}

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    // Seen only where the system forces its own colours and drops the shadow.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    '& > button': { alignSelf: 'flex-start' },
  },
  head: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'center' },
  icon: { display: 'flex', flexShrink: 0, fontSize: '20px', color: tokens.colorBrandForeground1 },
  title: {
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
})

/** One thing the pane has to say, with a heading. */
export function Panel({ title, icon, children }: Props) {
  const styles = useStyles()
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <div className={styles.head}>
        {icon && (
          <span className={styles.icon} aria-hidden>
            {icon}
          </span>
        )}
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
      </div>
      {children}
    </section>
  )
}

const useStackStyles = makeStyles({
  stack: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    '& > button': { alignSelf: 'flex-start' },
  },
  wide: { rowGap: tokens.spacingVerticalM },
  tight: { rowGap: tokens.spacingVerticalXS },
})

/** Things one below the other. */
export function Stack({ isTight = false, children }: { isTight?: boolean; children: ReactNode }) {
  const styles = useStackStyles()
  return (
    <div className={mergeClasses(styles.stack, isTight ? styles.tight : styles.wide)}>
      {children}
    </div>
  )
}
