import { makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components'
import type { FollowSort, FollowStatus } from '../../../contract/followed.ts'
import { useTexts } from '../TextsContext.ts'
import type { Filter } from './filter.ts'

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
  filter: Filter
  onFilter: (filter: Filter) => void
  /** There may be mails of a team. */
  hasTeam: boolean
}

/** Search, whose mails, status and order of the list. */
export function FollowedFilters({ filter, onFilter, hasTeam }: Props) {
  const styles = useStyles()
  const { followed: words } = useTexts()
  return (
    <div role="search" className={styles.filters}>
      <SearchBox
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        maxLength={MAX_SEARCH}
        value={filter.search}
        onChange={(_event, { value }) => onFilter({ ...filter, search: value })}
      />
      {hasTeam && (
        <Select
          aria-label={words.whose}
          value={filter.of}
          onChange={(_event, { value }) => onFilter({ ...filter, of: value as Filter['of'] })}
        >
          <Options words={{ me: words.mine, team: words.team }} />
        </Select>
      )}
      <div className={styles.selects}>
        <Select
          aria-label={words.status}
          value={filter.status}
          onChange={(_event, { value }) =>
            onFilter({ ...filter, status: value as FollowStatus | 'any' })
          }
        >
          <Options words={{ any: words.anyStatus, ...words.statuses }} />
        </Select>
        <Select
          aria-label={words.sort}
          value={filter.sort}
          onChange={(_event, { value }) => onFilter({ ...filter, sort: value as FollowSort })}
        >
          <Options words={words.sorts} />
        </Select>
      </div>
    </div>
  )
}

function Options({ words }: { words: Readonly<Record<string, string>> }) {
  return Object.entries(words).map(([value, word]) => (
    <option key={value} value={value}>
      {word}
    </option>
  ))
}
