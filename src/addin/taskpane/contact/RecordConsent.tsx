import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import { useState, type FormEvent } from 'react'
import type { RecordConsentRequest } from '../../../contract/consent.ts'
import { useRecordConsent } from '../../client/mutations.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { Failed } from '../components/Failed.tsx'
import { Live } from '../components/Live.tsx'
import { useWords } from '../useWords.ts'

type Answer = RecordConsentRequest['state']
type Source = RecordConsentRequest['source']

const SOURCES: readonly Source[] = ['written', 'spoken', 'form']
const LONGEST = 500

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
})

/** Records what a contact told somebody here; consent only with its proof. */
export function RecordConsent({ email }: { email: string }) {
  const { record: words } = useWords().texts.contact.consent
  const record = useRecordConsent()
  /** How many were recorded; each begins a new form, and what failed keeps what was filled in. */
  const [recorded, setRecorded] = useState(0)
  const onRecord = (body: RecordConsentRequest) =>
    record.mutate(
      { params: { email }, body },
      { onSuccess: () => setRecorded((before) => before + 1) },
    )
  return (
    <>
      <Disclosure label={words.open}>
        <Form key={recorded} isBusy={record.isPending} onRecord={onRecord} />
      </Disclosure>
      {record.isError && <Failed title={words.failed} error={record.error} />}
      <Live>{record.isSuccess ? words.saved : ''}</Live>
    </>
  )
}

interface FormProps {
  isBusy: boolean
  onRecord: (body: RecordConsentRequest) => void
}

function Form({ isBusy, onRecord }: FormProps) {
  const styles = useStyles()
  const { consent } = useWords().texts.contact
  const { record: words } = consent
  const [state, setState] = useState<Answer>('granted')
  const [source, setSource] = useState<Source>('written')
  const [note, setNote] = useState('')
  const [isMissed, setIsMissed] = useState(false)
  const isNeeded = state === 'granted'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const said = note.trim()
    if (isNeeded && said === '') return setIsMissed(true)
    onRecord({ state, source, ...(said && { note: said }) })
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field label={words.what}>
        <RadioGroup value={state} onChange={(_event, { value }) => setState(value as Answer)}>
          <Radio value="granted" label={words.granted} />
          <Radio value="refused" label={words.refused} />
        </RadioGroup>
      </Field>
      <Field label={words.how}>
        <Select value={source} onChange={(_event, { value }) => setSource(value as Source)}>
          {SOURCES.map((name) => (
            <option key={name} value={name}>
              {consent.sources[name]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={words.note}
        hint={words.noteHint}
        required={isNeeded}
        {...(isNeeded && isMissed && note.trim() === '' && { validationMessage: words.noteNeeded })}
      >
        <Textarea
          value={note}
          maxLength={LONGEST}
          onChange={(_event, { value }) => setNote(value)}
        />
      </Field>
      <Button className={styles.button} type="submit" disabledFocusable={isBusy}>
        {isBusy ? words.saving : words.save}
      </Button>
    </form>
  )
}
