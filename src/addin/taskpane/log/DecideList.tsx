import { Text } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { useDecideQuarantined } from '../../client/log-mutations.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { useListStyles } from '../components/list-styles.ts'
import { Live } from '../components/Live.tsx'
import { More } from '../components/More.tsx'
import { Notice } from '../components/Notice.tsx'
import { useTexts } from '../TextsContext.ts'
import { useKeptFocus } from '../useKeptFocus.ts'
import { useAgo } from '../useWords.ts'
import { DecideRow } from './DecideRow.tsx'
import type { useOwnQuarantine } from './useOwnQuarantine.ts'

/** Own mail that waits for a decision. What was decided is said, and leaves the list. */
export function DecideList({ query }: { query: ReturnType<typeof useOwnQuarantine> }) {
  const styles = useListStyles()
  const ago = useAgo()
  const { quarantine: words } = useTexts().log
  const decision = useDecideQuarantined()
  const items = query.data?.pages.flatMap((page) => page.items) ?? []
  const kept = useKeptFocus<HTMLDivElement>(items.length)
  const decided = decision.variables?.params.id
  return (
    <div ref={kept} className={styles.stack}>
      <h2 tabIndex={-1} className={styles.heading}>
        {words.title}
      </h2>
      <Text size={200}>{words.text}</Text>
      {decision.isSuccess && <Text role="status">{words.settled(decision.data.settled)}</Text>}
      <AsyncContent
        query={query}
        label={words.title}
        lines={6}
        empty={{ when: () => items.length === 0, show: <Nothing /> }}
      >
        {() => (
          <ul className={styles.list}>
            {items.map((message) => (
              <DecideRow
                key={message.id}
                message={message}
                ago={ago}
                deciding={{
                  isBusy: decision.isPending,
                  error: decided === message.id ? decision.error : null,
                  decide: (body) => decision.mutate({ params: { id: message.id }, body }),
                }}
              />
            ))}
          </ul>
        )}
      </AsyncContent>
      <More query={query} />
      <Live>{query.isSuccess ? words.shown(items.length) : ''}</Live>
    </div>
  )
}

function Nothing() {
  const { quarantine: words } = useTexts().log
  return (
    <Notice icon={<CheckmarkCircleRegular />} title={words.emptyTitle} text={words.emptyText} />
  )
}
