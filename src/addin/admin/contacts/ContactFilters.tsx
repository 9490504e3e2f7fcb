import { useAdminTexts } from '../AdminTextsContext.ts'
import { Choice } from '../components/Choice.tsx'
import { FilterBar } from '../components/FilterBar.tsx'
import type { Filter } from './contact-filter.ts'

interface Props {
  filter: Filter
  onFilter: (filter: Filter) => void
}

/** Search, preference and consent of the contacts shown. */
export function ContactFilters({ filter, onFilter }: Props) {
  const { contacts: words } = useAdminTexts()
  const search = {
    value: filter.search,
    onChange: (value: string) => onFilter({ ...filter, search: value }),
  }
  return (
    <FilterBar label={words.people.search} search={search}>
      <Choice
        label={words.preference}
        value={filter.preference}
        words={{ any: words.anyPreference, ...words.preferences }}
        onChoose={(preference) => onFilter({ ...filter, preference })}
      />
      <Choice
        label={words.consent}
        value={filter.consent}
        words={{ any: words.anyConsent, ...words.consents }}
        onChoose={(consent) => onFilter({ ...filter, consent })}
      />
    </FilterBar>
  )
}
