import { MailInboxRegular } from '@fluentui/react-icons/svg/mail-inbox'
import { useState } from 'react'
import type { Logging } from '../../../contract/logging.ts'
import { useLogging } from '../../client/admin-queries-logging.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Notice } from '../../taskpane/components/Notice.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { JobView } from './JobView.tsx'
import { SetupWizard } from './SetupWizard.tsx'

/** Email logging: set-up, job and counts. */
export function LoggingPage() {
  const { label } = useAdminTexts().logging
  return (
    <AsyncContent query={useLogging()} label={label} lines={8}>
      {(logging) => <LoggingView logging={logging} />}
    </AsyncContent>
  )
}

/** A set-up that was begun and not finished is gone on with at once. */
function LoggingView({ logging }: { logging: Logging }) {
  const { empty } = useAdminTexts().logging
  const [isSettingUp, setIsSettingUp] = useState(
    () => logging.source !== null && logging.consent === null,
  )
  if (isSettingUp) return <SetupWizard logging={logging} onLeave={() => setIsSettingUp(false)} />
  if (logging.source) return <JobView logging={logging} onSetUp={() => setIsSettingUp(true)} />
  return (
    <Notice
      icon={<MailInboxRegular />}
      title={empty.title}
      text={empty.text}
      action={{ label: empty.start, onClick: () => setIsSettingUp(true), isPrimary: true }}
    />
  )
}
