import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ContactConsent } from '../../../contract/consent.ts'
import type { Contact } from '../../../contract/contact.ts'
import { useContactConsent } from '../../client/queries.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { Stack } from '../components/Panel.tsx'
import { useWords } from '../useWords.ts'
import { ConsentHistory } from './ConsentHistory.tsx'
import { RecordConsent } from './RecordConsent.tsx'

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } })

/** What a contact said to being measured. Opens by itself where it keeps mail from being followed. */
export function ConsentSection({ contact }: { contact: Contact }) {
  const { consent: words } = useWords().texts.contact
  const matters = contact.reason !== null && REASONS.has(contact.reason)
  return (
    <Disclosure label={words.label(words.states[contact.consent])} startsOpen={matters}>
      <Details email={contact.email} />
    </Disclosure>
  )
}

const REASONS: ReadonlySet<string> = new Set(['refused', 'withdrawn', 'no-consent'])

function Details({ email }: { email: string }) {
  const { consent: words } = useWords().texts.contact
  const consent = useContactConsent(email)
  return (
    <AsyncContent query={consent} label={words.title}>
      {(found) => (
        <Stack isTight>
          <Standing consent={found} />
          <ConsentHistory events={found.events} />
          {found.isFinal ? (
            <Text size={200}>{words.final}</Text>
          ) : (
            <RecordConsent email={found.email} />
          )}
        </Stack>
      )}
    </AsyncContent>
  )
}

/** Since when, what is measured by which rule, and whether they may be asked. */
function Standing({ consent }: { consent: ContactConsent }) {
  const styles = useStyles()
  const { texts, day } = useWords()
  const { consent: words } = texts.contact
  const { since, mode, scope, mayAsk, askAgainAt } = consent
  return (
    <>
      {since !== null && <Text size={200}>{words.since(day(since))}</Text>}
      <Text size={200}>
        {words.modes[mode]} <span className={styles.quiet}>{words.scopes[scope]}</span>
      </Text>
      {mayAsk && <Text size={200}>{words.mayAsk}</Text>}
      {askAgainAt !== null && <Text size={200}>{words.askAgain(day(askAgainAt))}</Text>}
    </>
  )
}
