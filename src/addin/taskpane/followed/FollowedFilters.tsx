import { Choices, SearchFilters } from '../components/SearchFilters.tsx'
import { WordSelect } from '../components/WordSelect.tsx'
import { useTexts } from '../TextsContext.ts'
import type { Filter } from './filter.ts'

interface Props {
  filter: Filter
  onFilter: (filter: Filter) => void
  /** There may be mails of a team. */
  hasTeam: boolean
}

/** Search, whose mails, status and order of the list. */
export function FollowedFilters({ filter, onFilter, hasTeam }: Props) {
  const { followed: words } = useTexts()
  const change = (part: Partial<Filter>) => onFilter({ ...filter, ...part })
  return (
    <SearchFilters
      label={words.search}
      search={filter.search}
      onSearch={(search) => change({ search })}
    >
      {hasTeam && (
        <WordSelect
          label={words.whose}
          value={filter.of}
          words={{ me: words.mine, team: words.team }}
          onChoose={(of) => change({ of })}
        />
      )}
      <Choices>
        <WordSelect
          label={words.status}
          value={filter.status}
          words={{ any: words.anyStatus, ...words.statuses }}
          onChoose={(status) => change({ status })}
        />
        <WordSelect
          label={words.sort}
          value={filter.sort}
          words={words.sorts}
          onChoose={(sort) => change({ sort })}
        />
      </Choices>
    </SearchFilters>
  )
}
