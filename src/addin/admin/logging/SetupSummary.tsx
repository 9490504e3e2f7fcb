import { Text } from '@fluentui/react-components'
import type { LoggingSource } from '../../../contract/logging-source.ts'
import type { Logging } from '../../../contract/logging.ts'
import type { AdminLoggingTexts } from '../../locales/en-US/admin-logging.ts'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'

/** Where mail is logged from, how often, and who agreed to it and changed it last. */
export function SetupSummary({ logging }: { logging: Logging }) {
  const { setup: words } = useAdminTexts().logging
  const { at, number } = useWords()
  const { source, consent, changedAt, changedBy } = logging
  const lines = [
    source && sourceWords(source, words),
    source?.kind !== 'pane' && words.every(number(logging.everyMinutes), number(logging.batchSize)),
    consent && words.agreed(consent.by, at(consent.at), consent.wording),
    changedAt !== null && changedBy !== null && words.changed(changedBy, at(changedAt)),
  ]
  return <Stack isTight>{lines.map((line) => line && <Text key={line}>{line}</Text>)}</Stack>
}

function sourceWords(source: LoggingSource, { sources }: AdminLoggingTexts['setup']): string {
  switch (source.kind) {
    case 'graph':
      return sources.graph(source.mailbox)
    case 'ews':
      return sources.ews(source.url)
    case 'pane':
      return sources.pane
  }
}
