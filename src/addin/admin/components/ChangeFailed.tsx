import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components'
import { failureCode } from '../../client/failure.ts'
import { Failed } from '../../taskpane/components/Failed.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'

interface Props {
  error: unknown
  title: string
  /** There are entries, which were kept; otherwise it was one act, which was not done. */
  hasEntries?: boolean
}

/** Why a change was not made; says plainly that nothing typed is lost where somebody was faster. */
export function ChangeFailed({ error, title, hasEntries = false }: Props) {
  const { changedMeanwhile: words } = useAdminTexts().shell
  if (failureCode(error) !== 'changed-meanwhile') return <Failed error={error} title={title} />
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        <Text block>{hasEntries ? words.text : words.act}</Text>
      </MessageBarBody>
    </MessageBar>
  )
}
