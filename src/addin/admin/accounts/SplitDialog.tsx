import {
  Checkbox,
  Field,
  Input,
  makeStyles,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { AccountEngagement } from '../../../contract/account.ts'
import { useSplitAccount } from '../../client/account-mutations.ts'
import { failureAbout, failureCode } from '../../client/failure.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ActDialog } from './ActDialog.tsx'
import type { Picked } from './AccountPicker.tsx'
import {
  noSplit,
  splitFaults,
  splitRequest,
  type SplitEntries,
  type SplitFaults,
} from './split-entries.ts'

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 'none' },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
})

interface Props {
  engagement: AccountEngagement
  onDone: (created: Picked) => void
  onClose: () => void
}

/** Makes an account of its own of some domains or contacts. */
export function SplitDialog({ engagement, onDone, onClose }: Props) {
  const { split: words } = useAdminTexts().adminAccounts
  const change = useSplitAccount()
  const [entries, setEntries] = useState(noSplit)
  const [isChecked, setIsChecked] = useState(false)
  const { account } = engagement
  const faults = splitFaults(entries, account)
  const set = (some: Partial<SplitEntries>) => setEntries({ ...entries, ...some })
  const split = () => {
    setIsChecked(true)
    if (Object.keys(faults).length > 0) return
    change.mutate(
      { params: { id: account.id }, body: splitRequest(entries) },
      { onSuccess: ({ id, name }) => onDone({ id, name }) },
    )
  }
  return (
    <ActDialog
      title={words.title(account.name)}
      confirm={words.confirm}
      failed={words.failed}
      change={change}
      refusal={useRefusal(change.error)}
      onConfirm={split}
      onClose={onClose}
    >
      <Text>{words.text}</Text>
      <Field
        label={words.name}
        required
        {...(isChecked && faults.name && { validationMessage: words.noName })}
      >
        <Input
          value={entries.name}
          maxLength={200}
          onChange={(_event, { value }) => set({ name: value })}
        />
      </Field>
      <Ticks
        label={words.domains}
        names={account.domains}
        ticked={entries.domains}
        onTick={(domains) => set({ domains })}
      />
      <Ticks
        label={words.contacts}
        names={(engagement.contacts ?? []).map(({ email }) => email)}
        ticked={entries.contacts}
        onTick={(contacts) => set({ contacts })}
      />
      <Further
        typed={entries.further}
        faults={isChecked ? faults : {}}
        onType={(further) => set({ further })}
      />
    </ActDialog>
  )
}

/** What the service does not find with this account; undefined where it was something else. */
function useRefusal(error: Error | null): string | undefined {
  const { split: words } = useAdminTexts().adminAccounts
  const { list } = useWords()
  const about = failureAbout(error)
  if (failureCode(error) !== 'invalid-request' || about.length === 0) return undefined
  return words.refused(list(about))
}

interface FurtherProps {
  typed: string
  faults: SplitFaults
  onType: (typed: string) => void
}

/** Contacts by their addresses; says as well where nothing was chosen, or everything. */
function Further({ typed, faults, onType }: FurtherProps) {
  const { split: words } = useAdminTexts().adminAccounts
  const { list } = useWords()
  const choice = faults.choice && words[faults.choice]
  const sentence = faults.addresses ? words.badAddresses(list(faults.addresses)) : choice
  return (
    <Field
      label={words.more}
      hint={words.moreHint}
      {...(sentence !== undefined && { validationMessage: sentence })}
    >
      <Textarea value={typed} onChange={(_event, { value }) => onType(value)} />
    </Field>
  )
}

interface TicksProps {
  label: string
  names: readonly string[]
  ticked: readonly string[]
  onTick: (ticked: readonly string[]) => void
}

/** Some of several; nothing where there are none. */
function Ticks({ label, names, ticked, onTick }: TicksProps) {
  const styles = useStyles()
  if (names.length === 0) return null
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {names.map((name) => (
        <Checkbox
          key={name}
          label={name}
          checked={ticked.includes(name)}
          onChange={(_event, { checked }) =>
            onTick(checked ? [...ticked, name] : ticked.filter((other) => other !== name))
          }
        />
      ))}
    </fieldset>
  )
}
