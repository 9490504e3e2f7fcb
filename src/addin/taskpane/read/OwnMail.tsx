import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { CheckedRecipient, Recipient } from '../../../contract/recipient.ts'
import { useRecipientCheck } from '../../client/queries.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { ContactSection } from './ContactSection.tsx'
import { Disclosure } from './Disclosure.tsx'
import { Panel, Stack } from './Panel.tsx'
import { useWords } from './useWords.ts'

/** The salesperson's own mail that nobody follows: what to do next time, and whom it went to. */
export function OwnMail({ recipients }: { recipients: Recipient[] }) {
  const { own: words } = useWords().texts.read
  return (
    <Stack>
      <Panel title={words.title}>
        <Text>{words.text}</Text>
      </Panel>
      {recipients.length > 0 && <SentTo recipients={recipients} />}
    </Stack>
  )
}

function SentTo({ recipients }: { recipients: Recipient[] }) {
  const { own: words } = useWords().texts.read
  const check = useRecipientCheck(recipients)
  return (
    <Panel title={words.recipients}>
      <AsyncContent
        query={check}
        label={words.recipients}
        empty={{
          when: ({ recipients: found }) => found.every(({ isInternal }) => isInternal),
          show: <Text>{words.onlyColleagues}</Text>,
        }}
      >
        {({ recipients: found }) =>
          found
            .filter(({ isInternal }) => !isInternal)
            .map((recipient) => <Outsider key={recipient.email} {...recipient} />)
        }
      </AsyncContent>
    </Panel>
  )
}

const useStyles = makeStyles({
  card: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginRight: `calc(-1 * ${tokens.spacingHorizontalM})`,
  },
})

/** A recipient outside; their card is asked for when it is opened. */
function Outsider({ email, name, preference }: CheckedRecipient) {
  const styles = useStyles()
  const { own: words } = useWords().texts.read
  const label = name ?? email
  return (
    <Disclosure label={preference === 'allow' ? label : `${label} – ${words.denied}`}>
      <div className={styles.card}>
        <ContactSection person={{ email, name: label }} />
      </div>
    </Disclosure>
  )
}
