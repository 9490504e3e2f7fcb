import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Failed } from './Failed.tsx'
import { Loading } from './Loading.tsx'
import { StaleNote } from './StaleNote.tsx'

/** What `AsyncContent` needs of a query; every query of `client/queries.ts` fits. */
export interface AsyncQuery<T> {
  data: T | undefined
  error: unknown
  isPending: boolean
  isError: boolean
  isFetching: boolean
  /** Milliseconds since the epoch. */
  dataUpdatedAt: number
  refetch: () => unknown
}

interface Props<T> {
  query: AsyncQuery<T>
  /** What is shown here, as a noun, e.g. "Recipients"; named while it loads. */
  label: string
  /** What is shown instead when the answer holds nothing. */
  empty?: { when: (data: T) => boolean; show: ReactNode }
  /** Lines of the skeleton. */
  lines?: number
  children: (data: T) => ReactNode
}

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
})

/**
 * Shows a query in whatever state it is: loading, failed with a way to try again, out of date with
 * its age, empty, or its data.
 */
export function AsyncContent<T>({ query, label, empty, lines = 3, children }: Props<T>) {
  const styles = useStyles()
  const { data } = query
  if (data === undefined) {
    if (!query.isError) return <Loading label={label} lines={lines} />
    return <Failed error={query.error} onRetry={query.refetch} isRetrying={query.isFetching} />
  }
  const content = empty?.when(data) ? empty.show : children(data)
  if (!query.isError) return <>{content}</>
  return (
    <div className={styles.stack}>
      <StaleNote error={query.error} since={query.dataUpdatedAt} onRetry={query.refetch} />
      {content}
    </div>
  )
}
