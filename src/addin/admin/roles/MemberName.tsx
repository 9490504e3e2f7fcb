import { Badge, makeStyles, tokens } from '@fluentui/react-components'
import type { Member } from '../../../contract/people.ts'
import { useAgo } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
})

/** Who it is; in one's own row, what cannot be changed there. */
export function MemberName({ member, isOwn }: { member: Member; isOwn: boolean }) {
  const styles = useStyles()
  const { roles: words } = useAdminTexts()
  const ago = useAgo()
  return (
    <>
      <span className={styles.name}>{member.name}</span>{' '}
      {isOwn && <Badge appearance="outline">{words.you}</Badge>}
      {member.isBarred && (
        <Badge appearance="tint" color="danger">
          {words.barred}
        </Badge>
      )}
      <span className={styles.note}>{member.email}</span>
      <span className={styles.note}>{words.lastSeen(ago(member.lastSeenAt))}</span>
      {isOwn && <span className={styles.note}>{words.own}</span>}
    </>
  )
}
