import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components'
import { failureAbout, failureCode } from '../../client/failure.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ChangeFailed } from '../components/ChangeFailed.tsx'
import { refusalWords } from './refusal.ts'

interface Props {
  error: unknown
  title: string
  /** There are entries, which were kept. */
  hasEntries?: boolean
}

/** Why a change of account engagement was refused, in its own words where the usual ones would not fit. */
export function EngagementFailed({ error, title, hasEntries = false }: Props) {
  const texts = useAdminTexts()
  const words = useWords()
  const refusal = { code: failureCode(error), about: failureAbout(error) }
  const sentence = refusalWords(refusal, texts, words)
  if (sentence === undefined) {
    return <ChangeFailed error={error} title={title} hasEntries={hasEntries} />
  }
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <Text block>{sentence}</Text>
      </MessageBarBody>
    </MessageBar>
  )
}
