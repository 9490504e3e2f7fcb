import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components'
import { formatList } from '../../locales/format.ts'
import { useTexts } from '../TextsContext.ts'
import type { Standing } from './standing.ts'

/** Says that a mail is followed for its replies only, and because of whom; else nothing. */
export function Partial({ standing, asks }: { standing: Standing; asks: boolean }) {
  const { compose, locale } = useTexts()
  if (!standing.isPartial || standing.obstacle) return null
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{compose.partial.title}</MessageBarTitle>
        <Text block>
          {asks ? compose.ask.asks : compose.partial.text(formatList(locale, standing.optedOut))}
        </Text>
      </MessageBarBody>
    </MessageBar>
  )
}
