import { useState } from 'react'
import type { Member, MemberRequest } from '../../../contract/people.ts'
import { useSetMember } from '../../client/admin-queries-members.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { askedAbout, memberRequest } from './member-change.ts'

interface Change {
  member: Member
  change: Partial<MemberRequest>
}

/** Changes somebody's roles; asks first where much is given. */
export function useMemberChange() {
  const { ask } = useAdminTexts().roles
  const [asked, setAsked] = useState<Change>()
  const set = useSetMember()
  /** Who it was about last. */
  const [last, setLast] = useState<Member>()
  const apply = ({ member, change }: Change) => {
    setLast(member)
    set.mutate({ params: { id: member.id }, body: memberRequest(member, change) })
  }
  const about = asked && askedAbout(asked.change)
  const words = about && ask[about]
  const name = asked?.member.name ?? ''
  return {
    last,
    isSaving: set.isPending,
    isSaved: set.isSuccess,
    error: set.error,
    /** Undefined: nothing is being asked. */
    question: words && { title: words.title(name), text: words.text(name), confirm: words.confirm },
    confirm: () => asked && apply(asked),
    close: () => setAsked(undefined),
    /** One thing at a time: each sends everything that is set of somebody. */
    change: (member: Member, change: Partial<MemberRequest>) => {
      if (set.isPending) return
      if (askedAbout(change)) setAsked({ member, change })
      else apply({ member, change })
    },
  }
}
