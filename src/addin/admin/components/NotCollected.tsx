import { Link, MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { addressOf } from '../page-address.ts'
import { useRoles } from '../useRoles.ts'

/** Says that nothing was collected yet, and where that is set up; to others, who can. */
export function NotCollected() {
  const { notCollected: words } = useAdminTexts().adminAccounts
  const isAdministrator = useRoles().includes('administrator')
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        <Text block>
          {words.text} {!isAdministrator && words.help}
        </Text>
        {isAdministrator && <Link href={addressOf('engagement')}>{words.setUp}</Link>}
      </MessageBarBody>
    </MessageBar>
  )
}
