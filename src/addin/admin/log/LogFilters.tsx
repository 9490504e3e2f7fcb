import { Field, Input } from '@fluentui/react-components'
import { useTexts } from '../../taskpane/TextsContext.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { Choice } from '../components/Choice.tsx'
import { FilterBar } from '../components/FilterBar.tsx'
import { useRoles } from '../useRoles.ts'
import type { Filter } from './log-filter.ts'

interface Props {
  filter: Filter
  onFilter: (filter: Filter) => void
}

/** Whose entries, which of them, and of when. */
export function LogFilters({ filter, onFilter }: Props) {
  const { filter: words } = useAdminTexts().adminLog
  const set = (some: Partial<Filter>) => onFilter({ ...filter, ...some })
  return (
    <FilterBar
      label={words.search}
      search={{ value: filter.search, onChange: (search) => set({ search }) }}
    >
      <Choices filter={filter} set={set} />
      <Field label={words.from}>
        <Input
          type="date"
          value={filter.from}
          max={filter.to}
          onChange={(_event, { value }) => set({ from: value })}
        />
      </Field>
      <Field label={words.to}>
        <Input
          type="date"
          value={filter.to}
          min={filter.from}
          onChange={(_event, { value }) => set({ to: value })}
        />
      </Field>
    </FilterBar>
  )
}

interface ChoiceProps {
  filter: Filter
  set: (some: Partial<Filter>) => void
}

function Choices({ filter, set }: ChoiceProps) {
  const { filter: words } = useAdminTexts().adminLog
  const { log } = useTexts()
  const { list } = log
  const { mine, everybody } = words.scopes
  const scopes = useRoles().includes('manager') ? words.scopes : { mine, everybody }
  return (
    <>
      <Named label={words.scope} value={filter.scope} words={scopes} name="scope" set={set} />
      <Named
        label={list.direction}
        value={filter.direction}
        words={{ any: list.anyDirection, ...log.directions }}
        name="direction"
        set={set}
      />
      <Named label={list.show} value={filter.show} words={list.shows} name="show" set={set} />
      <Named
        label={words.evaluation}
        value={filter.evaluation}
        words={{ any: words.anyEvaluation, ...log.evaluations }}
        name="evaluation"
        set={set}
      />
      <Named
        label={words.followUp}
        value={filter.followUp}
        words={{ any: words.anyFollowUp, ...words.followUps }}
        name="followUp"
        set={set}
      />
    </>
  )
}

interface NamedProps {
  label: string
  name: keyof Filter
  value: string
  words: Readonly<Record<string, string>>
  set: ChoiceProps['set']
}

/** One of the choices, with its label above. */
function Named({ label, name, value, words, set }: NamedProps) {
  return (
    <Field label={label}>
      <Choice
        label={label}
        value={value}
        words={words}
        onChoose={(chosen) => set({ [name]: chosen })}
      />
    </Field>
  )
}
