import { Field, ProgressBar, Text } from '@fluentui/react-components'
import type { Enrichment } from '../../../contract/enrichment.ts'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'

/** Of how many mailboxes the year is read. */
export function ProgressPanel({ mailboxes }: Pick<Enrichment, 'mailboxes'>) {
  const { progress: words } = useAdminTexts().engagement
  const { number } = useWords()
  const { count, done, reading, failing } = mailboxes
  const waiting = Math.max(0, count - done - reading - failing)
  const rest = (['reading', 'waiting', 'failing'] as const).flatMap((name) => {
    const n = { reading, waiting, failing }[name]
    return n > 0 ? [words[name](n, number(n))] : []
  })
  return (
    <Panel title={words.title}>
      {count === 0 ? (
        <Text>{words.none}</Text>
      ) : (
        <Field
          label={words.bar}
          validationMessage={[words.done(number(done), number(count)), ...rest].join(' ')}
          validationState={failing > 0 ? 'warning' : done === count ? 'success' : 'none'}
        >
          <ProgressBar value={done} max={count} />
        </Field>
      )}
    </Panel>
  )
}
