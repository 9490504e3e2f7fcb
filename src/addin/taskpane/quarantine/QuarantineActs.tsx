import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { QuarantinedMessage } from '../../../contract/quarantine.ts'
import { Failed } from '../components/Failed.tsx'
import { Stack } from '../components/Panel.tsx'
import { useTexts } from '../TextsContext.ts'
import { AssignForm } from './AssignForm.tsx'
import { CreateForm } from './CreateForm.tsx'
import { assignable, creatable } from './decidable.ts'
import type { Deciding } from './deciding.ts'
import { IgnoreForm } from './IgnoreForm.tsx'

type Form = 'assign' | 'create' | 'ignore'

const FORMS = { assign: AssignForm, create: CreateForm, ignore: IgnoreForm }

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
})

interface Props {
  message: QuarantinedMessage
  deciding: Deciding
}

/** What can be done about a quarantined message, and the form for what was chosen. */
export function QuarantineActs({ message, deciding }: Props) {
  const styles = useStyles()
  const { quarantine: words } = useTexts().log
  const [form, setForm] = useState<Form>()
  const Chosen = form && FORMS[form]
  const isOneSided = message.reason === 'unmatched' && assignable(message).length === 0
  return (
    <Stack isTight>
      {isOneSided && <Text size={200}>{words.nobodyToAssign}</Text>}
      <div role="group" aria-label={words.acts.label} className={styles.acts}>
        {formsFor(message).map((one) => (
          <Button
            key={one}
            size="small"
            aria-expanded={form === one}
            appearance={form === one ? 'primary' : 'secondary'}
            onClick={() => setForm(form === one ? undefined : one)}
          >
            {words.acts[one]}
          </Button>
        ))}
        <Button
          size="small"
          disabledFocusable={deciding.isBusy}
          onClick={() => deciding.decide({ act: 'retry' })}
        >
          {words.acts.retry}
        </Button>
      </div>
      {Chosen && <Chosen message={message} deciding={deciding} />}
      {deciding.error && <Failed title={words.failed} error={deciding.error} />}
    </Stack>
  )
}

function formsFor(message: QuarantinedMessage): Form[] {
  return [
    ...(assignable(message).length > 0 ? (['assign'] as const) : []),
    ...(creatable(message).length > 0 ? (['create'] as const) : []),
    'ignore',
  ]
}
