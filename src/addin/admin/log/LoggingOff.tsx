import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { useKnownSession } from '../../client/queries.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'

/** Says that nothing new arrives here, where that is so. */
export function LoggingOff() {
  const { off: words } = useAdminTexts().adminLog
  if (useKnownSession()?.organisation.logging !== false) return null
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        {words.text}
      </MessageBarBody>
    </MessageBar>
  )
}
