import type { Contact } from '../../../contract/contact.ts'
import type { PrivacyBlock } from '../../../contract/message-logging.ts'
import { useSetPrivacyBlock } from '../../client/log-mutations.ts'
import { usePrivacyBlock } from '../../client/log-queries.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { Stack } from '../components/Panel.tsx'
import { useTexts } from '../TextsContext.ts'
import { FurtherAddresses } from './FurtherAddresses.tsx'
import { PreferenceLine, type Stated } from './PreferenceLine.tsx'

/** Whether mail with a contact is logged, and by which addresses they are known. */
export function LoggingRights({ contact }: { contact: Contact }) {
  const { contact: words } = useTexts().log
  const block = usePrivacyBlock(contact.email)
  return (
    <Stack isTight>
      <AsyncContent query={block} label={words.lookUp} lines={1}>
        {(found) => <LoggingSwitch contact={contact} block={found} />}
      </AsyncContent>
      <FurtherAddresses contact={contact} />
    </Stack>
  )
}

/** Both ways are confirmed: one leaves a gap in the log, the other may be against a wish. */
function LoggingSwitch({ contact, block }: { contact: Contact; block: PrivacyBlock }) {
  const { contact: words } = useTexts().log
  const change = useSetPrivacyBlock()
  const who = contact.name ?? contact.email
  const question = block.isBlocked
    ? { title: words.allowTitle(who), text: words.allowText, confirm: words.allowConfirm }
    : { title: words.denyTitle(who), text: words.denyText, confirm: words.denyConfirm }
  return (
    <PreferenceLine
      label={block.isBlocked ? words.notLogged : words.logged}
      stated={asStated(block)}
      question={question}
      change={change}
      failed={words.failed}
      onChange={(reason) =>
        change.mutate({
          params: { email: contact.email },
          body: { isBlocked: !block.isBlocked, ...(reason && { reason }) },
        })
      }
    />
  )
}

const asStated = ({ isBlocked, changedAt, changedBy, reason }: PrivacyBlock): Stated => ({
  preference: isBlocked ? 'do-not-allow' : 'allow',
  preferenceChangedAt: changedAt,
  preferenceChangedBy: changedBy,
  preferenceReason: reason,
})
