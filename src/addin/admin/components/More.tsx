import { Button, makeStyles } from '@fluentui/react-components'
import { useTexts } from '../../taskpane/TextsContext.ts'
import { Failed } from '../../taskpane/components/Failed.tsx'

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } })

interface Paged {
  hasNextPage: boolean
  isFetchingNextPage: boolean
  isFetchNextPageError: boolean
  error: unknown
  fetchNextPage: () => Promise<unknown>
}

/** The way to the next page of a list; nothing where there is none. */
export function More({ query }: { query: Paged }) {
  const styles = useStyles()
  const { followed: words } = useTexts()
  if (query.isFetchNextPageError) {
    return (
      <Failed
        error={query.error}
        onRetry={query.fetchNextPage}
        isRetrying={query.isFetchingNextPage}
      />
    )
  }
  if (!query.hasNextPage) return null
  return (
    <Button
      className={styles.button}
      disabledFocusable={query.isFetchingNextPage}
      onClick={() => void query.fetchNextPage()}
    >
      {query.isFetchingNextPage ? words.loadingMore : words.more}
    </Button>
  )
}
