import { Select } from '@fluentui/react-components'
import type { Member } from '../../../contract/people.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { possibleManagers } from './member-change.ts'

interface Props {
  member: Member
  everybody: readonly Member[]
  /** @param managerId null: nobody's team */
  onChoose: (managerId: string | null) => void
}

/** Whose team somebody is in. */
export function TeamChoice({ member, everybody, onChoose }: Props) {
  const { roles: words } = useAdminTexts()
  return (
    <Select
      size="small"
      aria-label={words.of(words.team, member.name)}
      value={member.managerId ?? ''}
      onChange={(_event, { value }) => onChoose(value === '' ? null : value)}
    >
      <option value="">{words.noTeam}</option>
      {possibleManagers(member, everybody).map(({ id, name, roles }) => (
        <option key={id} value={id}>
          {roles.includes('manager') ? name : words.notManager(name)}
        </option>
      ))}
    </Select>
  )
}
