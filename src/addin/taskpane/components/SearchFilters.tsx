import { makeStyles, SearchBox, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

/** The contract's most for a search. */
const MAX_SEARCH = 200

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  search: { maxWidth: 'none' },
  selects: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(8rem, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
})

interface Props {
  label: string
  search: string
  onSearch: (search: string) => void
  children: ReactNode
}

/** What narrows a list down: words to look for, and below them everything else. */
export function SearchFilters({ label, search, onSearch, children }: Props) {
  const styles = useStyles()
  return (
    <div role="search" className={styles.filters}>
      <SearchBox
        className={styles.search}
        aria-label={label}
        placeholder={label}
        maxLength={MAX_SEARCH}
        value={search}
        onChange={(_event, { value }) => onSearch(value)}
      />
      {children}
    </div>
  )
}

/** Choices beside each other as far as there is room. */
export function Choices({ children }: { children: ReactNode }) {
  return <div className={useStyles().selects}>{children}</div>
}
