import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components'
import { useAdminTexts } from '../AdminTextsContext.ts'

/** Says that colleagues are no contacts. */
export function ColleagueNote() {
  const { colleague } = useAdminTexts().requests.act
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{colleague.title}</MessageBarTitle>
        <Text block>{colleague.text}</Text>
      </MessageBarBody>
    </MessageBar>
  )
}
