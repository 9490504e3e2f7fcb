import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { Segment } from '../../../contract/segment.ts'
import type { MemberShow, SegmentMember } from '../../client/segment-queries.ts'
import { useAgo } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { DataTable } from '../components/DataTable.tsx'
import { partAddress } from '../page-address.ts'
import { ruleHolds } from './rule-holds.ts'
import { useRuleWords } from './useRuleWords.ts'

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  reason: { display: 'block' },
})

interface Props {
  segment: Segment
  members: readonly SegmentMember[]
  show: MemberShow
}

/** Accounts with why they are in the segment, or how they are by now. */
export function MemberTable({ segment, members, show }: Props) {
  const styles = useStyles()
  const { members: words } = useAdminTexts().segments
  const ago = useAgo()
  const account = ({ account: { id, name, domain } }: SegmentMember) => (
    <>
      <Link href={partAddress('accounts', id)} className={styles.name}>
        {name}
      </Link>
      <span className={styles.note}>{domain}</span>
    </>
  )
  const since = ({ enteredAt, leftAt }: SegmentMember) =>
    leftAt === null ? words.entered(ago(enteredAt)) : words.left(ago(leftAt))
  return (
    <DataTable
      label={words.title}
      rows={members}
      idOf={(member) => member.account.id}
      columns={[
        { title: words.account, width: 'minmax(0, 4fr)', cell: account },
        {
          title: show === 'left' ? words.reasonNow : words.reason,
          width: 'minmax(0, 6fr)',
          cell: ({ values }) => <Reasons segment={segment} values={values} show={show} />,
        },
        { title: words.since, width: 'minmax(0, 3fr)', cell: since },
      ]}
    />
  )
}

interface ReasonProps extends Pick<Props, 'segment' | 'show'> {
  values: SegmentMember['values']
}

/** Where one rule is enough, only those that hold are a reason; of those that left, all is told. */
function Reasons({ segment: { match, rules }, values, show }: ReasonProps) {
  const styles = useStyles()
  const { reason } = useRuleWords()
  return rules.map((rule, place) => {
    const value = values[place] ?? null
    if (match === 'any' && show !== 'left' && !ruleHolds(rule, value)) return null
    return (
      <span key={place} className={styles.reason}>
        {reason(rule, value)}
      </span>
    )
  })
}
