import { Button } from '@fluentui/react-components'
import { useTexts } from '../TextsContext.ts'

interface Props {
  query: {
    hasNextPage: boolean
    isFetchingNextPage: boolean
    fetchNextPage: () => unknown
  }
  className?: string
  /** Told the button, for who wants to know when it is seen. */
  onButton?: (button: HTMLElement | null) => void
}

/** The way to the next page of a list; nothing where there is none. */
export function More({ query, className, onButton }: Props) {
  const { common: words } = useTexts()
  if (!query.hasNextPage) return null
  return (
    <Button
      {...(className && { className })}
      {...(onButton && { ref: onButton })}
      disabledFocusable={query.isFetchingNextPage}
      onClick={() => query.fetchNextPage()}
    >
      {query.isFetchingNextPage ? words.loadingMore : words.more}
    </Button>
  )
}
