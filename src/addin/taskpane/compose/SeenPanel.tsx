import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync'
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending'
import type { Measures } from '../../../contract/consent.ts'
import type { RecipientCheck } from '../../../contract/recipient.ts'
import type { ComposeTexts } from '../../locales/en-US/compose.ts'
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

interface Props {
  query: AsyncQuery<Seen>
  /** Undefined while nobody knows what may be measured. */
  check: RecipientCheck | undefined
}

/** What of this draft can be seen once it is sent: opens, links, replies. */
export function SeenPanel({ query, check }: Props) {
  const { seen } = useTexts().compose
  return (
    <Panel title={seen.title} icon={<DataTrendingRegular />}>
      <AsyncContent query={query} label={seen.title}>
        {(data) => <SeenRows seen={data} query={query} measures={measuresOf(check)} />}
      </AsyncContent>
    </Panel>
  )
}

/** A draft that cannot be followed as it is shows what could be seen otherwise. */
const measuresOf = (check: RecipientCheck | undefined): Measures =>
  check === undefined || check.obstacle !== null ? FULL : check.measures

const FULL: Measures = { opens: 'individual', clicks: 'individual' }

interface RowsProps {
  seen: Seen
  query: AsyncQuery<Seen>
  measures: Measures
}

function SeenRows({ seen, query, measures }: RowsProps) {
  const styles = useStyles()
  const { compose, locale } = useTexts()
  const words = compose.seen
  return (
    <>
      <ul className={styles.rows}>
        <SeenRow
          name={words.opens}
          isSeen={!seen.opensBlockedBy && measures.opens === 'individual'}
          text={openWords(seen, measures, words)}
        />
        <SeenRow
          name={words.links}
          isSeen={seen.followed + seen.inserted > 0 && measures.clicks === 'individual'}
          text={linkWords(seen, measures, words)}
        />
        {seen.files.tracked + seen.files.attached > 0 && (
          <SeenRow
            name={words.files}
            isSeen={seen.files.tracked > 0 && measures.clicks === 'individual'}
            text={fileWords(seen.files, words)}
          />
        )}
        <SeenRow name={words.replies} isSeen text={words.repliesYes} />
      </ul>
      {seen.links.length > 0 && measures.clicks !== 'nothing' && (
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

type Words = ComposeTexts['seen']

function openWords({ opensBlockedBy }: Seen, { opens }: Measures, words: Words): string {
  if (opensBlockedBy) return words.opensNo[opensBlockedBy]
  return opens === 'individual' ? words.opensYes : words.opensLess[opens]
}

const fileWords = ({ tracked, attached }: Seen['files'], words: Words): string =>
  [
    ...(tracked > 0 ? [words.filesTracked(tracked)] : []),
    ...(attached > 0 ? [words.filesAttached(attached)] : []),
  ].join(' ')

function linkWords(seen: Seen, { clicks }: Measures, words: Words): string {
  const { outcome, followed, inserted, leftAlone } = seen
  if (outcome !== 'ok' && outcome !== 'no-links') {
    const inserts = inserted > 0 ? ` ${words.linksInserted(inserted)}` : ''
    return words.linksUntouched[outcome] + inserts
  }
  if (followed + inserted + leftAlone === 0) return words.linksNone
  if (clicks === 'nothing') return words.linksNotMeasured
  const parts = [
    words.linksFollowed(followed + inserted),
    ...(leftAlone > 0 ? [words.linksLeftAlone(leftAlone)] : []),
    ...(clicks === 'totals' ? [words.linksTotals] : []),
  ]
  return `${parts.join(', ')}.`
}
