import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components'
import { PowerRegular } from '@fluentui/react-icons/svg/power'
import { useKnownSession } from '../client/queries.ts'
import { Notice } from './components/Notice.tsx'
import { useTexts } from './TextsContext.ts'

/**
 * Says that Follow is off for everybody, and what that means; nothing while it is on.
 *
 * @param isWhole there is nothing else in this view
 */
export function OrganisationOff({ isWhole = false }: { isWhole?: boolean }) {
  const { organisation } = useTexts().common
  const state = useKnownSession()?.organisation.state ?? 'on'
  if (state === 'on') return null
  const { title, text } = organisation[state]
  if (isWhole) return <Notice icon={<PowerRegular />} title={title} text={text} />
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <Text block>{text}</Text>
      </MessageBarBody>
    </MessageBar>
  )
}
