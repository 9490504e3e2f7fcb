import { Switch } from '@fluentui/react-components'
import type { Member, MemberRequest } from '../../../contract/people.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import type { Column } from '../components/DataTable.tsx'
import { MemberName } from './MemberName.tsx'
import { TeamChoice } from './TeamChoice.tsx'
import type { useMemberChange } from './useMemberChange.ts'

interface Sight {
  everybody: readonly Member[]
  ownId: string | undefined
  changing: ReturnType<typeof useMemberChange>
}

/** Columns of the people: who, their roles, and whose team they are in. */
export function useMemberColumns({ everybody, ownId, changing }: Sight): Column<Member>[] {
  const { roles: words } = useAdminTexts()
  const { change } = changing
  const column = (title: string, given: Given): Column<Member> => ({
    title,
    width: 'minmax(0, 2fr)',
    cell: (member) => (
      <Switch
        aria-label={words.of(title, member.name)}
        checked={given.isOn(member)}
        disabled={member.id === ownId}
        onChange={(_event, { checked }) => change(member, given.to(checked))}
      />
    ),
  })
  return [
    {
      title: words.person,
      width: 'minmax(0, 5fr)',
      cell: (member) => <MemberName member={member} isOwn={member.id === ownId} />,
    },
    column(words.manager, {
      isOn: ({ roles }) => roles.includes('manager'),
      to: (isManager) => ({ isManager }),
    }),
    column(words.administrator, {
      isOn: ({ roles }) => roles.includes('administrator'),
      to: (isAdministrator) => ({ isAdministrator }),
    }),
    column(words.readsContacts, {
      isOn: ({ readsContacts }) => readsContacts,
      to: (readsContacts) => ({ readsContacts }),
    }),
    column(words.barred, {
      isOn: ({ isBarred }) => isBarred,
      to: (isBarred) => ({ isBarred }),
    }),
    {
      title: words.team,
      width: 'minmax(0, 3fr)',
      cell: (member) => (
        <TeamChoice
          member={member}
          everybody={everybody}
          onChoose={(managerId) => change(member, { managerId })}
        />
      ),
    },
  ]
}

/** Something that is given to people or not; nobody gives it to or takes it from themselves. */
interface Given {
  isOn: (member: Member) => boolean
  to: (isOn: boolean) => Partial<MemberRequest>
}
