import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync'
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending'
import { formatTime } from '../../locales/format.ts'
import { AsyncContent, type AsyncQuery } from '../components/AsyncContent.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { Panel } from '../components/Panel.tsx'
import { useTexts } from '../TextsContext.ts'
import { LinkList } from './LinkList.tsx'
import type { Seen } from './seen.ts'
import { SeenRow } from './SeenRow.tsx'

const useStyles = makeStyles({
  rows: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
})

/** What of this draft can be seen once it is sent: opens, links, replies. */
export function SeenPanel({ query }: { query: AsyncQuery<Seen> }) {
  const { seen } = useTexts().compose
  return (
    <Panel title={seen.title} icon={<DataTrendingRegular />}>
      <AsyncContent query={query} label={seen.title}>
        {(data) => <SeenRows seen={data} query={query} />}
      </AsyncContent>
    </Panel>
  )
}

function SeenRows({ seen, query }: { seen: Seen; query: AsyncQuery<Seen> }) {
  const styles = useStyles()
  const { compose, locale } = useTexts()
  const words = compose.seen
  return (
    <>
      <ul className={styles.rows}>
        <SeenRow
          name={words.opens}
          isSeen={!seen.opensBlockedBy}
          text={seen.opensBlockedBy ? words.opensNo[seen.opensBlockedBy] : words.opensYes}
        />
        <SeenRow name={words.links} isSeen={seen.followed > 0} text={useLinkWords(seen)} />
        <SeenRow name={words.replies} isSeen text={words.repliesYes} />
      </ul>
      {seen.links.length > 0 && (
        <Disclosure label={words.list(seen.links.length)}>
          <LinkList links={seen.links} />
        </Disclosure>
      )}
      <div className={styles.foot}>
        <Text size={200} className={styles.quiet}>
          {words.checkedAt(formatTime(locale, new Date(query.dataUpdatedAt)))}
        </Text>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowSyncRegular />}
          disabledFocusable={query.isFetching}
          onClick={() => query.refetch()}
        >
          {words.refresh}
        </Button>
      </div>
    </>
  )
}

function useLinkWords({ outcome, followed, leftAlone }: Seen): string {
  const { seen } = useTexts().compose
  if (outcome !== 'ok' && outcome !== 'no-links') return seen.linksUntouched[outcome]
  if (followed === 0 && leftAlone === 0) return seen.linksNone
  const parts = [
    seen.linksFollowed(followed),
    ...(leftAlone > 0 ? [seen.linksLeftAlone(leftAlone)] : []),
  ]
  return `${parts.join(', ')}.`
}
