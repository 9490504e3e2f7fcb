import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
} from '@fluentui/react-components'
import { failureAbout, failureCode } from '../../client/failure.ts'
import { formatList } from '../../locales/format.ts'
import type { Texts } from '../../locales/texts.ts'
import { useTexts } from '../TextsContext.ts'

interface Props {
  error: unknown
  title?: string
  onRetry?: () => unknown
  isRetrying?: boolean
}

/** A failure in plain words, with what can be done about it. */
export function Failed({ error, title, onRetry, isRetrying = false }: Props) {
  const texts = useTexts()
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title ?? texts.common.failedTitle}</MessageBarTitle>
        <Text block>{failureSentence(texts, error)}</Text>
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button size="small" disabledFocusable={isRetrying} onClick={() => onRetry()}>
            {texts.common.retry}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  )
}

/** Refusals that name recipients. */
const ABOUT_PEOPLE: ReadonlySet<string> = new Set(['recipient-opted-out', 'no-consent', 'mode-off'])

/** The plain sentence for an error; addresses a refusal is about are named after it. */
export function failureSentence(texts: Texts, error: unknown): string {
  const code = failureCode(error)
  const sentence = texts.common.failures[code]
  const about = ABOUT_PEOPLE.has(code) ? failureAbout(error) : []
  return about.length === 0 ? sentence : `${sentence} (${formatList(texts.locale, about)})`
}
