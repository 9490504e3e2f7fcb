import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

interface Props {
  icon?: ReactNode
  title: string
  text: string
  action?: { label: string; onClick: () => void; isBusy?: boolean; isPrimary?: boolean }
  children?: ReactNode
}

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXS}`,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  icon: { fontSize: '40px', lineHeight: 1, color: tokens.colorBrandForeground1 },
  title: { margin: 0 },
  text: { color: tokens.colorNeutralForeground2, maxWidth: '36ch' },
})

/** A view that has nothing to show but a sentence, and perhaps one thing to do about it. */
export function Notice({ icon, title, text, action, children }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.notice}>
      {icon && (
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
      )}
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      <Text className={styles.text}>{text}</Text>
      {action && (
        <Button
          appearance={action.isPrimary ? 'primary' : 'secondary'}
          disabledFocusable={action.isBusy === true}
          onClick={action.onClick}
        >
          {action.label}
        </Button>
      )}
      {children}
    </div>
  )
}
