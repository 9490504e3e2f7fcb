import { makeStyles } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { Failed } from '../../taskpane/components/Failed.tsx'
import { More as NextPage } from '../../taskpane/components/More.tsx'

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } })

interface Paged {
  hasNextPage: boolean
  isFetchingNextPage: boolean
  isFetchNextPageError: boolean
  error: unknown
  fetchNextPage: () => Promise<unknown>
}

interface Props {
  query: Paged
  /** Goes on by itself once its end comes into view. */
  isEndless?: boolean
}

/** The way to the next page of a list, or what hinders it; nothing where there is none. */
export function More({ query, isEndless = false }: Props) {
  const styles = useStyles()
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query
  const isWanted = isEndless && hasNextPage && !isFetchingNextPage
  const button = useSeen(isWanted, fetchNextPage)
  if (query.isFetchNextPageError) {
    return <Failed error={query.error} onRetry={fetchNextPage} isRetrying={isFetchingNextPage} />
  }
  const onButton = (element: HTMLElement | null) => void (button.current = element)
  return <NextPage query={query} className={styles.button} onButton={onButton} />
}

/** Acts once the button scrolls into view, while that is wanted. */
function useSeen(isWanted: boolean, onSeen: () => Promise<unknown>) {
  const button = useRef<HTMLElement | null>(null)
  const act = useRef(onSeen)
  useEffect(() => {
    act.current = onSeen
  })
  useEffect(() => {
    if (!isWanted || !button.current || !('IntersectionObserver' in window)) return undefined
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) void act.current()
    })
    observer.observe(button.current)
    return () => observer.disconnect()
  }, [isWanted])
  return button
}
