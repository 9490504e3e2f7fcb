import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { useMemo, type ReactNode } from 'react'
import type { AccountRow, AccountSort } from '../../../contract/account.ts'
import { useAgo, useWords, type Ago } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { DataTable, type Column } from '../components/DataTable.tsx'
import { partAddress } from '../page-address.ts'
import { AccountScoreCell } from './AccountScoreCell.tsx'
import { WeekBars } from './WeekBars.tsx'

const useStyles = makeStyles({
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  line: { display: 'block' },
})

interface Props {
  accounts: readonly AccountRow[]
  /** Whether anything was collected yet: without it, nothing says nothing. */
  isCollected: boolean
  isBusy: boolean
  order: { sort: AccountSort; order: 'up' | 'down' }
  onSort: (sort: AccountSort) => void
}

/** Accounts with how close they are and what was exchanged with them. */
export function AccountTable({ accounts, isBusy, ...shown }: Props) {
  const { list: words } = useAdminTexts().adminAccounts
  const columns = useColumns(shown)
  return (
    <DataTable
      label={words.label}
      columns={columns}
      rows={accounts}
      idOf={({ id }) => id}
      isBusy={isBusy}
      isWide
    />
  )
}

/** The same ones until something about them changes, so that rows need not be drawn anew. */
function useColumns({
  isCollected,
  order: { sort: by, order },
  onSort,
}: Omit<Props, 'accounts' | 'isBusy'>) {
  const { list: words } = useAdminTexts().adminAccounts
  return useMemo((): Column<AccountRow>[] => {
    const head = (sort: AccountSort) => ({
      title: words.columns[sort],
      sort: { order: by === sort ? order : null, onSort: () => onSort(sort) },
    })
    const known = (cell: (row: AccountRow) => ReactNode) => (isCollected ? cell : notYet)
    const width = 'minmax(0, 3fr)'
    return [
      { ...head('name'), width: 'minmax(0, 6fr)', cell: (row) => <Name row={row} /> },
      {
        ...head('score'),
        width: 'minmax(0, 4fr)',
        cell: (row) => <AccountScoreCell row={row} isCollected={isCollected} />,
      },
      { title: words.weeks, width, cell: known(({ weeks }) => <WeekBars weeks={weeks} />) },
      { ...head('emails'), width, cell: known((row) => <Mails row={row} />) },
      { ...head('meetings'), width, cell: known((row) => <Meetings row={row} />) },
      { ...head('lastEmail'), width, cell: known((row) => <Since at={lastEmailAt(row)} />) },
      {
        ...head('lastMeeting'),
        width,
        cell: known(({ measures }) => <Since at={measures.lastMeetingAt} />),
      },
    ]
  }, [words, isCollected, by, order, onSort])
}

const notYet = () => <NotYet />

/** In place of a count: nobody counted. */
function NotYet() {
  const styles = useStyles()
  const { list: words } = useAdminTexts().adminAccounts
  return <span className={styles.note}>{words.notYet}</span>
}

function Name({ row }: { row: AccountRow }) {
  const styles = useStyles()
  const { list: words } = useAdminTexts().adminAccounts
  return (
    <>
      <Link href={partAddress('accounts', row.id)} className={styles.name}>
        {row.name}
      </Link>
      {row.domain !== row.name && <span className={styles.note}>{row.domain}</span>}
      {row.owner && <span className={styles.note}>{words.owner(row.owner.name)}</span>}
    </>
  )
}

function Mails({ row: { measures } }: { row: AccountRow }) {
  const styles = useStyles()
  const { list: words } = useAdminTexts().adminAccounts
  const { number } = useWords()
  const { emailsFrom, emailsTo } = measures
  return (
    <>
      <span className={styles.line}>{words.emailsFrom(number(emailsFrom))}</span>
      <span className={styles.line}>{words.emailsTo(number(emailsTo))}</span>
    </>
  )
}

function Meetings({ row: { measures } }: { row: AccountRow }) {
  const { list: words } = useAdminTexts().adminAccounts
  const { number } = useWords()
  const meetings = measures.meetingsFrom + measures.meetingsTo
  return <>{words.meetings(number(meetings))}</>
}

/** How long ago; a tip says when exactly. */
function Since({ at }: { at: string | null }) {
  const styles = useStyles()
  const { list: words } = useAdminTexts().adminAccounts
  const { at: exactly } = useWords()
  const ago: Ago = useAgo()
  if (at === null) return <span className={styles.note}>{words.never}</span>
  return (
    <time dateTime={at} title={exactly(at)}>
      {ago(at)}
    </time>
  )
}

/** The later of both directions; ISO instants in UTC compare as texts. */
function lastEmailAt({ measures }: AccountRow): string | null {
  const { lastEmailToAt, lastEmailFromAt } = measures
  if (lastEmailToAt === null || lastEmailFromAt === null) return lastEmailToAt ?? lastEmailFromAt
  return lastEmailToAt > lastEmailFromAt ? lastEmailToAt : lastEmailFromAt
}
