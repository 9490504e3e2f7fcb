import { Field } from '@fluentui/react-components'
import type { SegmentList } from '../../../contract/segment.ts'
import { useSegments } from '../../client/segment-queries.ts'
import { useTexts } from '../../taskpane/TextsContext.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { Choice } from '../components/Choice.tsx'
import { FilterBar } from '../components/FilterBar.tsx'
import { addressOf, segmentAddress } from '../page-address.ts'
import type { Filter } from './account-filter.ts'

interface Props {
  filter: Filter
  /** Empty: none was chosen. */
  segment: string
  onFilter: (filter: Filter) => void
}

/** Which accounts. The segment is part of the address, so that it can be linked to. */
export function AccountFilters({ filter, segment, onFilter }: Props) {
  const { filter: words } = useAdminTexts().adminAccounts
  const { bands } = useTexts().contact.score
  const set = (some: Partial<Filter>) => onFilter({ ...filter, ...some })
  return (
    <FilterBar
      label={words.search}
      search={{ value: filter.search, onChange: (search) => set({ search }) }}
    >
      <Field label={words.band}>
        <Choice
          label={words.band}
          value={filter.band}
          words={{ any: words.anyBand, ...bands, none: words.noScore }}
          onChoose={(band) => set({ band })}
        />
      </Field>
      <Field label={words.owner}>
        <Choice
          label={words.owner}
          value={filter.owner}
          words={words.owners}
          onChoose={(owner) => set({ owner })}
        />
      </Field>
      <SegmentChoice segment={segment} />
    </FilterBar>
  )
}

/** Nothing where there are no segments. */
function SegmentChoice({ segment }: { segment: string }) {
  const { filter: words } = useAdminTexts().adminAccounts
  const { data } = useSegments()
  const { standardSegment } = useTexts().account
  const names = segmentNames(data, standardSegment)
  if (!data || (data.items.length === 0 && segment === '')) return null
  return (
    <Field label={words.segment}>
      <Choice
        label={words.segment}
        value={segment}
        words={{ '': words.anySegment, ...names }}
        onChoose={(chosen) =>
          location.assign(chosen === '' ? addressOf('accounts') : segmentAddress(chosen))
        }
      />
    </Field>
  )
}

const segmentNames = (
  list: SegmentList | undefined,
  standard: string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (list?.items ?? []).map(({ id, name, isStandard }) => [id, isStandard ? standard : name]),
  )
