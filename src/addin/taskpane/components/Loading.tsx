import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { useTexts } from '../TextsContext.ts'

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  short: { width: '60%' },
})

/** Waiting shorter than this shows nothing: a flash is worse than a pause. */
const QUIET_MS = 200

/** Grey lines where content will be. */
export function Loading({ label, lines = 3 }: { label: string; lines?: number }) {
  const styles = useStyles()
  const { common } = useTexts()
  const isLong = useIsLong()
  if (!isLong) return null
  return (
    <Skeleton className={styles.lines} aria-label={common.loading(label)}>
      {Array.from({ length: lines }, (_, line) => (
        <SkeletonItem
          key={line}
          size={16}
          {...(line === lines - 1 && { className: styles.short })}
        />
      ))}
    </Skeleton>
  )
}

function useIsLong(): boolean {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), QUIET_MS)
    return () => clearTimeout(timer)
  }, [])
  return isLong
}
