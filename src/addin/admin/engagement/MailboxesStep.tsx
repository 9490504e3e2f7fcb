import { Button, Field, makeStyles, Text, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import { useResolveMailboxes } from '../../client/admin-queries-engagement.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { isSame, limitFault, typedAddresses, type TypedAddresses } from './mailbox-lines.ts'
import { ChangeNote } from './ChangeNote.tsx'
import { ResolvedTargets } from './ResolvedTargets.tsx'
import { SettingsForm } from './SettingsForm.tsx'
import { isBegun } from './setup-steps.ts'
import { MOST_MAILBOXES } from './setup-entries.ts'
import type { StepProps } from './step-props.ts'
import { useSaveSettings } from './useSaveSettings.ts'

const useStyles = makeStyles({
  field: { maxWidth: '40rem' },
  text: { maxWidth: '76ch' },
  check: { alignSelf: 'flex-start' },
})

/** Whose mailboxes are read: people and groups, with what they stand for. */
export function MailboxesStep(props: StepProps) {
  const { enrichment, progress } = props
  const styles = useStyles()
  const { engagementSetup } = useAdminTexts()
  const words = engagementSetup.mailboxes
  const { number } = useWords()
  const { settings, change, save } = useSaveSettings(props)
  const [text, setText] = useState(() => settings.targets.join('\n'))
  const [fault, setFault] = useState<string>()
  const resolve = useResolveMailboxes()
  const canCheck = enrichment.permission.state === 'given'
  const typed = typedAddresses(text)
  const explain = useTypedFault()
  const isCurrent = resolve.variables !== undefined && isSame(resolve.variables, typed.targets)
  const found = isCurrent ? resolve.data : undefined
  const isOther = isBegun(enrichment) && !isSame(settings.targets, typed.targets)
  const check = () => {
    const wrong = explain(typed)
    setFault(wrong)
    if (wrong === undefined) resolve.mutate(typed.targets)
  }
  const goOn = () => {
    const isKept = isSame(settings.targets, typed.targets)
    const unchecked = canCheck && !found && !isKept ? words.checkFirst : undefined
    const wrong = explain(typed) ?? unchecked
    setFault(wrong)
    if (wrong === undefined && !(found && limitFault(found))) save({ targets: typed.targets })
  }
  return (
    <SettingsForm change={change} onNext={goOn} onBack={progress.goBack}>
      <Text className={styles.text}>{words.text}</Text>
      <Field
        className={styles.field}
        label={words.field}
        hint={`${words.hint} ${words.typed(typed.targets.length, number(typed.targets.length))}`}
        required
        {...(fault !== undefined && { validationMessage: fault })}
      >
        <Textarea
          rows={8}
          resize="vertical"
          spellCheck={false}
          value={text}
          onChange={(_event, { value }) => {
            setText(value)
            setFault(undefined)
          }}
        />
      </Field>
      {canCheck ? (
        <Button className={styles.check} disabledFocusable={resolve.isPending} onClick={check}>
          {resolve.isPending ? words.checking : words.check}
        </Button>
      ) : (
        <Text className={styles.text}>{words.notYet}</Text>
      )}
      <ChangeNote words={isOther ? words.changing : undefined} />
      <ResolvedTargets found={found} error={isCurrent ? resolve.error : null} />
    </SettingsForm>
  )
}

/** What is wrong with addresses as typed; `most` is the contract's. */
function useTypedFault() {
  const { mailboxes: words } = useAdminTexts().engagementSetup
  const { number, list } = useWords()
  return ({ targets, faults }: TypedAddresses): string | undefined => {
    if (targets.length === 0) return words.none
    if (faults.length > 0) return words.fault(list(faults.slice(0, MOST_NAMED)))
    if (targets.length <= MOST_MAILBOXES) return undefined
    return words.tooManyAddresses(number(targets.length), number(MOST_MAILBOXES))
  }
}

/** Addresses that are named as wrong at a time. */
const MOST_NAMED = 5
