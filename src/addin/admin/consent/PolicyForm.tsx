import { useState } from 'react'
import type { ConsentPolicy } from '../../../contract/consent-policy.ts'
import { useSetConsentPolicy } from '../../client/admin-queries.ts'
import { Confirm } from '../../taskpane/components/Confirm.tsx'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { OptionGroup } from '../components/OptionGroup.tsx'
import { SaveBar } from '../components/SaveBar.tsx'
import { useEntries } from '../components/useEntries.ts'
import { entriesOf, NO_FAULTS, policyFaults, requestOf } from './policy-entries.ts'
import { RecipientFields } from './RecipientFields.tsx'
import { useModeQuestion } from './useModeQuestion.ts'

/** The default, what happens to mixed mails, and what recipients are told; saved together. */
export function PolicyForm({ policy }: { policy: ConsentPolicy }) {
  const words = useAdminTexts().consent
  const change = useSetConsentPolicy()
  const [isAsking, setIsAsking] = useState(false)
  const { value, isChanged, change: type, discard } = useEntries(entriesOf(policy))
  const question = useModeQuestion(policy.defaultMode, value.defaultMode)
  const [isChecked, setIsChecked] = useState(false)
  const faults = policyFaults(value)
  const save = () =>
    change.mutate({ body: requestOf(value, policy.revision) }, { onSuccess: discard })
  const check = () => {
    const isFaulty = faults.privacyContact || faults.privacyNotice
    setIsChecked(isFaulty)
    if (isFaulty) return
    if (question) setIsAsking(true)
    else save()
  }
  return (
    <Panel title={words.policyTitle}>
      <OptionGroup
        label={words.modeLabel}
        hint={words.modeHint}
        options={words.modes}
        chosen={value.defaultMode}
        onChoose={(defaultMode) => type({ defaultMode })}
      />
      <OptionGroup
        label={words.mixedLabel}
        hint={words.mixedHint}
        options={words.mixedGroups}
        chosen={value.mixedGroups}
        onChoose={(mixedGroups) => type({ mixedGroups })}
      />
      <RecipientFields value={value} faults={isChecked ? faults : NO_FAULTS} onType={type} />
      <SaveBar isChanged={isChanged} change={change} onSave={check} onDiscard={discard} />
      <Confirm
        question={isAsking ? question : undefined}
        onConfirm={save}
        onClose={() => setIsAsking(false)}
      />
    </Panel>
  )
}
