import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { Organisation, SwitchRequest } from '../../../contract/organisation.ts'
import { useSwitchOrganisation } from '../../client/admin-queries.ts'
import { Confirm } from '../../taskpane/components/Confirm.tsx'
import { Live } from '../../taskpane/components/Live.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ChangeFailed } from '../components/ChangeFailed.tsx'
import { AgreementDialog } from './AgreementDialog.tsx'
import { StateMark } from './StateMark.tsx'
import { useSwitchQuestion } from './useSwitchQuestion.ts'
import { AGREEMENT_WORDING } from './wording.ts'

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  failed: { flexBasis: '100%' },
})

type Switch = SwitchRequest['to']

/** Whether Follow is on, since when and by whom, and what changes that. Each change is confirmed. */
export function SwitchPanel({ organisation }: { organisation: Organisation }) {
  const styles = useStyles()
  const { overview: words, language } = useAdminTexts()
  const change = useSwitchOrganisation()
  const [asked, setAsked] = useState<Switch>()
  const heading = useRef<HTMLHeadingElement>(null)
  const question = useSwitchQuestion(organisation, asked)
  const { state, revision, needsConsent } = organisation
  const agrees = asked === 'on' && needsConsent
  const apply = (to: Switch) =>
    change.mutate(
      {
        body: {
          to,
          revision,
          ...(agrees && { consent: { wording: AGREEMENT_WORDING, locale: language } }),
        },
      },
      // The button that was pressed may be gone, and the state is what everybody waits for.
      { onSuccess: () => heading.current?.focus() },
    )
  return (
    <section aria-labelledby="organisation-state" className={styles.panel}>
      <StateMark organisation={organisation} heading={heading} />
      <div className={styles.buttons}>
        <Buttons state={state} isBusy={change.isPending} onAsk={setAsked} />
      </div>
      <Confirm
        question={agrees ? undefined : question}
        onConfirm={() => asked && apply(asked)}
        onClose={() => setAsked(undefined)}
      />
      {agrees && (
        <AgreementDialog
          isRenewal={organisation.consent !== null}
          onAgree={() => apply('on')}
          onClose={() => setAsked(undefined)}
        />
      )}
      {change.isError && (
        <div className={styles.failed}>
          <ChangeFailed title={words.state.failed} error={change.error} />
        </div>
      )}
      <Live>{change.isSuccess ? words.state.title[change.data.state] : ''}</Live>
    </section>
  )
}

interface ButtonsProps {
  state: Organisation['state']
  isBusy: boolean
  onAsk: (to: Switch) => void
}

/** They stay where they are while it is under way, so that the focus has somewhere to return to. */
function Buttons({ state, isBusy, onAsk }: ButtonsProps) {
  const { overview: words } = useAdminTexts()
  if (state === 'terminated') {
    return (
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => onAsk('restored')}>
        {words.restore.button}
      </Button>
    )
  }
  const to = state === 'on' ? 'off' : 'on'
  return (
    <>
      <Button
        appearance={to === 'on' ? 'primary' : 'secondary'}
        disabledFocusable={isBusy}
        onClick={() => onAsk(to)}
      >
        {words[to].button}
      </Button>
      <Button disabledFocusable={isBusy} onClick={() => onAsk('terminated')}>
        {words.end.button}
      </Button>
    </>
  )
}
