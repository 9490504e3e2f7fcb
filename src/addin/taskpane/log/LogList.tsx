import { NotebookRegular } from '@fluentui/react-icons/svg/notebook'
import { SearchRegular } from '@fluentui/react-icons/svg/search'
import { useLog } from '../../client/log-queries.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { useListStyles } from '../components/list-styles.ts'
import { Live } from '../components/Live.tsx'
import { More } from '../components/More.tsx'
import { Notice } from '../components/Notice.tsx'
import { useTexts } from '../TextsContext.ts'
import { useSettled } from '../useSettled.ts'
import { useAgo } from '../useWords.ts'
import { logFilter, narrows, wholeLog, type LogChoice } from './log-choice.ts'
import { LogFilters } from './LogFilters.tsx'
import { LogRow } from './LogRow.tsx'

/** Quiet after the last keystroke before a search is asked for. */
const TYPING_MS = 300

interface Props {
  choice: LogChoice
  onChoice: (choice: LogChoice) => void
  onOpen: (id: string) => void
  /** The entry whose detail was just left; its row gets the focus back. */
  cameFrom: string | undefined
}

/** Own entries of the log, newest first, page by page. */
export function LogList({ choice, onChoice, onOpen, cameFrom }: Props) {
  const styles = useListStyles()
  const ago = useAgo()
  const { list: words } = useTexts().log
  const search = useSettled(choice.search, TYPING_MS)
  const log = useLog(logFilter({ ...choice, search }))
  const items = log.data?.pages.flatMap((page) => page.items) ?? []
  const empty = narrows(choice) ? <NoMatch onReset={() => onChoice(wholeLog)} /> : <NoEntry />
  return (
    <div className={styles.stack}>
      <h2 className={styles.heading}>{words.title}</h2>
      <LogFilters choice={choice} onChoice={onChoice} />
      <AsyncContent
        query={log}
        label={words.title}
        lines={8}
        empty={{ when: () => items.length === 0, show: empty }}
      >
        {() => (
          <ul className={styles.list} aria-busy={log.isPlaceholderData}>
            {items.map((entry) => (
              <LogRow
                key={entry.id}
                entry={entry}
                ago={ago}
                takesFocus={entry.id === cameFrom}
                onOpen={onOpen}
              />
            ))}
          </ul>
        )}
      </AsyncContent>
      <More query={log} />
      <Live>{log.isSuccess ? words.shown(items.length) : ''}</Live>
    </div>
  )
}

function NoEntry() {
  const { list: words } = useTexts().log
  return <Notice icon={<NotebookRegular />} title={words.emptyTitle} text={words.emptyText} />
}

function NoMatch({ onReset }: { onReset: () => void }) {
  const { list: words } = useTexts().log
  return (
    <Notice
      icon={<SearchRegular />}
      title={words.noneTitle}
      text={words.noneText}
      action={{ label: words.reset, onClick: onReset }}
    />
  )
}
