import { makeStyles } from '@fluentui/react-components'

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
})

/** Tells screen readers, when they are free, that something changed; not visible. */
export function Live({ children }: { children: string }) {
  const styles = useStyles()
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {children}
    </div>
  )
}
