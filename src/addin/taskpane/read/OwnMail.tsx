import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { useState } from 'react'
import type { CheckedRecipient, Recipient } from '../../../contract/recipient.ts'
import { useRecipientCheck, useSession } from '../../client/queries.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { ContactSection } from '../contact/ContactSection.tsx'
import { Panel, Stack } from '../components/Panel.tsx'
import { useWords } from '../useWords.ts'

/** The salesperson's own mail that nobody follows: what to do next time, and whom it went to. */
export function OwnMail({ recipients }: { recipients: Recipient[] }) {
  const { own: words } = useWords().texts.read
  const session = useSession()
  // While Follow is off, nobody can tell whether this mail is followed.
  const isKnown = session.data?.organisation.followEnabled !== false
  return (
    <Stack>
      {isKnown && (
        <Panel title={words.title}>
          <Text>{words.text}</Text>
        </Panel>
      )}
      {recipients.length > 0 && <SentTo recipients={recipients} />}
    </Stack>
  )
}

function SentTo({ recipients }: { recipients: Recipient[] }) {
  const { own: words } = useWords().texts.read
  const check = useRecipientCheck(recipients)
  const [opened, setOpened] = useState<CheckedRecipient>()
  return (
    <>
      <Panel title={words.recipients}>
        <AsyncContent
          query={check}
          label={words.recipients}
          empty={{
            when: ({ recipients: found }) => outsiders(found).length === 0,
            show: <Text>{words.onlyColleagues}</Text>,
          }}
        >
          {({ recipients: found }) => (
            <Outsiders
              recipients={outsiders(found)}
              opened={opened?.email}
              onOpen={(recipient) =>
                setOpened(recipient.email === opened?.email ? undefined : recipient)
              }
            />
          )}
        </AsyncContent>
      </Panel>
      {opened && (
        <ContactSection
          key={opened.email}
          person={{ email: opened.email, name: opened.name ?? opened.email }}
        />
      )}
    </>
  )
}

const outsiders = (recipients: readonly CheckedRecipient[]): CheckedRecipient[] =>
  recipients.filter(({ isInternal }) => !isInternal)

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  button: {
    justifyContent: 'flex-start',
    width: '100%',
    paddingLeft: 0,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
})

interface Props {
  recipients: readonly CheckedRecipient[]
  /** Address of the one whose card is shown. */
  opened: string | undefined
  onOpen: (recipient: CheckedRecipient) => void
}

/** Recipients outside; a card is asked for when it is opened, one at a time. */
function Outsiders({ recipients, opened, onOpen }: Props) {
  const styles = useStyles()
  const { own: words } = useWords().texts.read
  return (
    <ul className={styles.list}>
      {recipients.map((recipient) => (
        <li key={recipient.email}>
          <Button
            className={styles.button}
            appearance="transparent"
            icon={recipient.email === opened ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={recipient.email === opened}
            onClick={() => onOpen(recipient)}
          >
            {recipient.name ?? recipient.email}
            {recipient.reason !== null && ` – ${words.denied}`}
          </Button>
        </li>
      ))}
    </ul>
  )
}
