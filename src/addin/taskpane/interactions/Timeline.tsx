import { makeStyles, Radio, RadioGroup, Text } from '@fluentui/react-components'
import type { Count } from '../../../contract/interaction.ts'
import type { ReactNode } from 'react'
import { AsyncContent, type AsyncQuery } from '../components/AsyncContent.tsx'
import { More } from '../components/More.tsx'
import { Panel } from '../components/Panel.tsx'
import { useAgo, useWords, type Ago } from '../useWords.ts'

export type Show = 'people' | 'everything'

/** Pages of what happened, as every query of a timeline has them. */
interface Pages<T> extends AsyncQuery<{ pages: readonly { items: readonly T[] }[] }> {
  isPlaceholderData: boolean
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => unknown
}

interface Props<T> {
  /** How many interactions there are to list. */
  total: Count
  /** More than interactions is listed, so that their number says nothing. */
  isMixed?: boolean
  query: Pages<T>
  show: Show
  onShow: (show: Show) => void
  /** A line of the list. */
  children: (item: T, ago: Ago) => ReactNode
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  more: { alignSelf: 'flex-start' },
  choice: { flexWrap: 'wrap' },
})

/** What happened, newest first, by people only or all of it, page by page. */
export function Timeline<T>(props: Props<T>) {
  const { total, query, show, children } = props
  const styles = useStyles()
  const ago = useAgo()
  const { timeline: words } = useWords().texts.read
  const empty = <Text>{show === 'people' && total.all > 0 ? words.emptyPeople : words.empty}</Text>
  return (
    <Panel title={words.title}>
      <ShowSwitch show={show} total={props.isMixed ? undefined : total} onShow={props.onShow} />
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
            {pages.flatMap(({ items }) => items).map((item) => children(item, ago))}
          </ol>
        )}
      </AsyncContent>
      <More query={query} className={styles.more} />
    </Panel>
  )
}

interface SwitchProps {
  show: Show
  /** Undefined: no numbers are shown. */
  total: Count | undefined
  onShow: (show: Show) => void
}

function ShowSwitch({ show, total, onShow }: SwitchProps) {
  const styles = useStyles()
  const { texts, number } = useWords()
  const { timeline: words } = texts.read
  const { timeline: mixed } = texts.log
  return (
    <RadioGroup
      className={styles.choice}
      layout="horizontal"
      aria-label={words.show}
      value={show}
      onChange={(_event, { value }) => onShow(value as Show)}
    >
      <Radio value="people" label={total ? words.people(number(total.people)) : mixed.people} />
      <Radio
        value="everything"
        label={total ? words.everything(number(total.all)) : mixed.everything}
      />
    </RadioGroup>
  )
}
