import { makeStyles, SearchBox, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

/** The contract's most for a search. */
const MAX_SEARCH = 200

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  search: { flexGrow: 1, flexBasis: '16rem', maxWidth: '28rem' },
})

interface Props {
  label: string
  search?: { value: string; onChange: (value: string) => void }
  children?: ReactNode
}

/** What narrows a list down, side by side as far as there is room. */
export function FilterBar({ label, search, children }: Props) {
  const styles = useStyles()
  return (
    <div role="search" aria-label={label} className={styles.bar}>
      {search && (
        <SearchBox
          className={styles.search}
          aria-label={label}
          placeholder={label}
          maxLength={MAX_SEARCH}
          value={search.value}
          onChange={(_event, { value }) => search.onChange(value)}
        />
      )}
      {children}
    </div>
  )
}
