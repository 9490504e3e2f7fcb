import { Field, Input } from '@fluentui/react-components'
import type { AuditAction } from '../../../contract/audit.ts'
import { useMembers } from '../../client/admin-queries-members.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { Choice } from '../components/Choice.tsx'
import { FilterBar } from '../components/FilterBar.tsx'
import type { Filter } from './audit-filter.ts'

interface Props {
  filter: Filter
  onFilter: (filter: Filter) => void
}

/** Act, actor and days of the entries shown. */
export function AuditFilters({ filter, onFilter }: Props) {
  const { audit } = useAdminTexts()
  const words = audit.filter
  const members = useMembers().data?.items ?? []
  const people = members.map(({ id, name, email }) => [id, `${name} (${email})`] as const)
  const actions: Record<AuditAction | 'any', string> = { any: words.anyAction, ...audit.actions }
  const actors: Record<string, string> = {
    any: words.anyActor,
    ...audit.actors,
    ...Object.fromEntries(people),
  }
  return (
    <FilterBar label={words.label}>
      <Field label={words.action}>
        <Choice
          label={words.action}
          value={filter.action}
          words={actions}
          onChoose={(action) => onFilter({ ...filter, action })}
        />
      </Field>
      <Field label={words.actor}>
        <Choice
          label={words.actor}
          value={filter.actor}
          words={actors}
          onChoose={(actor) => onFilter({ ...filter, actor })}
        />
      </Field>
      <Field label={words.from}>
        <Input
          type="date"
          value={filter.from}
          max={filter.to}
          onChange={(_event, { value }) => onFilter({ ...filter, from: value })}
        />
      </Field>
      <Field label={words.to}>
        <Input
          type="date"
          value={filter.to}
          min={filter.from}
          onChange={(_event, { value }) => onFilter({ ...filter, to: value })}
        />
      </Field>
    </FilterBar>
  )
}
