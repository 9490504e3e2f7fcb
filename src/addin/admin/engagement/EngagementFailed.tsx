import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components'
import { failureAbout, failureCode } from '../../client/failure.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ChangeFailed } from '../components/ChangeFailed.tsx'

interface Props {
  error: unknown
  title: string
  /** There are entries, which were kept. */
  hasEntries?: boolean
}

/** Why a change of account engagement was refused, in its own words where the usual ones would not fit. */
export function EngagementFailed({ error, title, hasEntries = false }: Props) {
  const { refusals } = useAdminTexts().engagement
  const { list } = useWords()
  const code = failureCode(error)
  const sentence = isKnown(refusals, code) ? refusals[code] : undefined
  if (sentence === undefined) {
    return <ChangeFailed error={error} title={title} hasEntries={hasEntries} />
  }
  const about = failureAbout(error)
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <Text block>
          {sentence} {about.length > 0 && refusals.about(list(about))}
        </Text>
      </MessageBarBody>
    </MessageBar>
  )
}

type Refusals = ReturnType<typeof useAdminTexts>['engagement']['refusals']

const isKnown = (words: Refusals, code: string): code is Exclude<keyof Refusals, 'about'> =>
  code !== 'about' && code in words
