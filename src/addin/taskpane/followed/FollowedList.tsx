import { MailInboxRegular } from '@fluentui/react-icons/svg/mail-inbox'
import { SearchRegular } from '@fluentui/react-icons/svg/search'
import { useFollows, useKnownSession } from '../../client/queries.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { Live } from '../components/Live.tsx'
import { useListStyles } from '../components/list-styles.ts'
import { More } from '../components/More.tsx'
import { Notice } from '../components/Notice.tsx'
import { useAgo } from '../useWords.ts'
import { useTexts } from '../TextsContext.ts'
import { useSettled } from '../useSettled.ts'
import { followFilter, narrows, noFilter, type Filter } from './filter.ts'
import { FollowedFilters } from './FollowedFilters.tsx'
import { FollowedGroup } from './FollowedGroup.tsx'
import { FollowedRow } from './FollowedRow.tsx'
import { grouped } from './grouped.ts'

/** Quiet after the last keystroke before a search is asked for. */
const TYPING_MS = 300

interface Props {
  filter: Filter
  onFilter: (filter: Filter) => void
  onOpen: (key: string) => void
  /** The mail whose detail was just left; its row gets the focus back. */
  cameFrom: string | undefined
}

/** Own followed mails, or the team's, with search, status and order, page by page. */
export function FollowedList({ filter, onFilter, onOpen, cameFrom }: Props) {
  const styles = useListStyles()
  const ago = useAgo()
  const { followed: words } = useTexts()
  const search = useSettled(filter.search, TYPING_MS)
  const follows = useFollows(followFilter({ ...filter, search }))
  const items = follows.data?.pages.flatMap((page) => page.items) ?? []
  const hasTeam = useKnownSession()?.roles.includes('manager') ?? false
  const reset = () => onFilter({ ...noFilter, of: filter.of })
  const empty = narrows(filter) ? <NoMatch onReset={reset} /> : <NoMail of={filter.of} />
  return (
    <div className={styles.stack}>
      <h2 className={styles.heading}>{words.title}</h2>
      <FollowedFilters filter={filter} onFilter={onFilter} hasTeam={hasTeam} />
      <AsyncContent
        query={follows}
        label={words.title}
        lines={8}
        empty={{ when: () => items.length === 0, show: empty }}
      >
        {() => (
          <ul className={styles.list} aria-busy={follows.isPlaceholderData}>
            {grouped(items).map((row) =>
              row.kind === 'mail' ? (
                <FollowedRow
                  key={row.key}
                  mail={row.mail}
                  ago={ago}
                  takesFocus={row.key === cameFrom}
                  onOpen={onOpen}
                />
              ) : (
                <FollowedGroup key={row.key} group={row} {...{ ago, cameFrom, onOpen }} />
              ),
            )}
          </ul>
        )}
      </AsyncContent>
      <More query={follows} />
      <Live>{follows.isSuccess ? words.shown(items.length) : ''}</Live>
    </div>
  )
}

function NoMail({ of }: Pick<Filter, 'of'>) {
  const { followed: words } = useTexts()
  const [title, text] =
    of === 'team'
      ? [words.teamEmptyTitle, words.teamEmptyText]
      : [words.emptyTitle, words.emptyText]
  return <Notice icon={<MailInboxRegular />} title={title} text={text} />
}

function NoMatch({ onReset }: { onReset: () => void }) {
  const { followed: words } = useTexts()
  return (
    <Notice
      icon={<SearchRegular />}
      title={words.noneTitle}
      text={words.noneText}
      action={{ label: words.reset, onClick: onReset }}
    />
  )
}
