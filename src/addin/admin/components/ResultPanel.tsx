import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, type ReactNode } from 'react'
import { Panel } from '../../taskpane/components/Panel.tsx'

const useStyles = makeStyles({
  root: {
    outline: 'none',
    // Heads of narrow columns are not broken within a word.
    overflowWrap: 'break-word',
    borderRadius: tokens.borderRadiusLarge,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Act {
  label: string
  onClick: () => void
}

interface Props {
  title: string
  /** What can be taken away. */
  acts: readonly Act[]
  close: Act
  children: ReactNode
}

/** What came of an act. Takes the focus once, because it may be far from what was pressed. */
export function ResultPanel({ title, acts, close, children }: Props) {
  const styles = useStyles()
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    root.current?.focus()
    root.current?.scrollIntoView?.({ block: 'nearest' })
  }, [])
  return (
    <div ref={root} role="group" aria-label={title} tabIndex={-1} className={styles.root}>
      <Panel title={title}>
        {children}
        <div className={styles.acts}>
          {acts.map(({ label, onClick }) => (
            <Button key={label} onClick={onClick}>
              {label}
            </Button>
          ))}
          <Button appearance="subtle" onClick={close.onClick}>
            {close.label}
          </Button>
        </div>
      </Panel>
    </div>
  )
}
