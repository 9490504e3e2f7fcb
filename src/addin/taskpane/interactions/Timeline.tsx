import { Button, makeStyles, Radio, RadioGroup, Text } from '@fluentui/react-components'
import type { Count } from '../../../contract/interaction.ts'
import type { useFollowInteractions } from '../../client/queries.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { Panel } from '../components/Panel.tsx'
import { TimelineRow } from './TimelineRow.tsx'
import { useAgo, useWords } from '../useWords.ts'

export type Show = 'people' | 'everything'

/** Pages of interactions; those of a contact have the same shape. */
type Interactions = ReturnType<typeof useFollowInteractions>

interface Props {
  /** How many interactions there are to list. */
  total: Count
  query: Interactions
  show: Show
  onShow: (show: Show) => void
  names: ReadonlyMap<string, string>
  showsMail?: boolean
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  more: { alignSelf: 'flex-start' },
  choice: { flexWrap: 'wrap' },
})

/** Interactions newest first, of people only or all of them, page by page. */
export function Timeline({ total, query, show, onShow, names, showsMail = false }: Props) {
  const styles = useStyles()
  const ago = useAgo()
  const { timeline: words } = useWords().texts.read
  const empty = <Text>{show === 'people' && total.all > 0 ? words.emptyPeople : words.empty}</Text>
  return (
    <Panel title={words.title}>
      <ShowSwitch show={show} total={total} onShow={onShow} />
      <AsyncContent
        query={query}
        label={words.label}
        empty={{
          // An empty list that only stands in for the one asked for says nothing about it.
          when: ({ pages }) =>
            !query.isPlaceholderData && pages.every(({ items }) => items.length === 0),
          show: empty,
        }}
      >
        {({ pages }) => (
          <ol className={styles.list} aria-label={words.label} aria-busy={query.isPlaceholderData}>
            {pages
              .flatMap(({ items }) => items)
              .map((interaction) => (
                <TimelineRow key={interaction.id} {...{ interaction, names, showsMail, ago }} />
              ))}
          </ol>
        )}
      </AsyncContent>
      {query.hasNextPage && (
        <Button
          className={styles.more}
          disabledFocusable={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {query.isFetchingNextPage ? words.loadingMore : words.more}
        </Button>
      )}
    </Panel>
  )
}

interface SwitchProps {
  show: Show
  total: Count
  onShow: (show: Show) => void
}

function ShowSwitch({ show, total, onShow }: SwitchProps) {
  const styles = useStyles()
  const { texts, number } = useWords()
  const { timeline: words } = texts.read
  return (
    <RadioGroup
      className={styles.choice}
      layout="horizontal"
      aria-label={words.show}
      value={show}
      onChange={(_event, { value }) => onShow(value as Show)}
    >
      <Radio value="people" label={words.people(number(total.people))} />
      <Radio value="everything" label={words.everything(number(total.all))} />
    </RadioGroup>
  )
}
