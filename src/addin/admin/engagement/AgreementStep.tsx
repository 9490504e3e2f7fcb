import { Checkbox, Field, MessageBar, MessageBarBody, Text } from '@fluentui/react-components'
import { useState } from 'react'
import { useAgreeToEnrichment } from '../../client/admin-queries-engagement.ts'
import { Disclosure } from '../../taskpane/components/Disclosure.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { Sections } from '../components/Sections.tsx'
import { SettingsForm } from './SettingsForm.tsx'
import { isAgreed } from '../components/engagement-state.ts'
import type { StepProps } from './step-props.ts'
import { WORDING } from '../components/engagement-wording.ts'

/** Agrees to what is read, stored and shown; once given, says who did. */
export function AgreementStep({ enrichment, progress }: StepProps) {
  const { engagementSetup, language } = useAdminTexts()
  const words = engagementSetup.agreement
  const agree = useAgreeToEnrichment()
  const [hasAgreed, setHasAgreed] = useState(false)
  const [isMissing, setIsMissing] = useState(false)
  const isGiven = isAgreed(enrichment)
  const goOn = () => {
    if (isGiven) return progress.goOn()
    setIsMissing(!hasAgreed)
    if (!hasAgreed) return
    const body = { wording: WORDING, locale: language, revision: enrichment.revision }
    agree.mutate({ body }, { onSuccess: () => progress.goOn() })
  }
  return (
    <SettingsForm
      change={agree}
      next={isGiven ? engagementSetup.goOn : words.agree}
      onNext={goOn}
      onBack={progress.goBack}
    >
      {isGiven ? (
        <Given enrichment={enrichment} />
      ) : (
        <>
          {enrichment.agreement && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{words.outdated}</MessageBarBody>
            </MessageBar>
          )}
          <Text>{words.intro}</Text>
          <Sections sections={words.sections} />
          <Field {...(isMissing && !hasAgreed && { validationMessage: words.missing })}>
            <Checkbox
              label={words.check}
              checked={hasAgreed}
              onChange={(_event, { checked }) => setHasAgreed(checked === true)}
            />
          </Field>
          <Text size={200}>{words.recorded(WORDING)}</Text>
        </>
      )}
    </SettingsForm>
  )
}

function Given({ enrichment: { agreement } }: Pick<StepProps, 'enrichment'>) {
  const { agreement: words } = useAdminTexts().engagementSetup
  const { at } = useWords()
  return (
    <div>
      {agreement && <Text>{words.given(agreement.by, at(agreement.at), agreement.wording)}</Text>}
      <Disclosure label={words.read}>
        <Sections sections={words.sections} />
      </Disclosure>
    </div>
  )
}
