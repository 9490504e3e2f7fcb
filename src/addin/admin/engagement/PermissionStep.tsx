import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components'
import type { Enrichment } from '../../../contract/enrichment.ts'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useTexts } from '../../taskpane/TextsContext.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { CopyBox } from '../components/CopyBox.tsx'
import { StepForm } from '../components/StepForm.tsx'
import { PermissionState } from './PermissionState.tsx'
import type { StepProps } from './step-props.ts'

const useStyles = makeStyles({
  text: { maxWidth: '76ch' },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
})

/** Has the tenant's administrator asked for the permission, and looks whether it was given. */
export function PermissionStep({ enrichment, progress }: StepProps) {
  const styles = useStyles()
  const { engagementSetup } = useAdminTexts()
  const words = engagementSetup.permission
  const { application, permission } = enrichment
  const isGiven = permission.state === 'given'
  return (
    <StepForm
      next={isGiven ? engagementSetup.goOn : undefined}
      onNext={progress.goOn}
      onBack={progress.goBack}
    >
      {application === null ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.noApplication.title}</MessageBarTitle>
            <Text block>{words.noApplication.text}</Text>
          </MessageBarBody>
        </MessageBar>
      ) : (
        <Stack>
          {!isGiven && <Text className={styles.text}>{words.text}</Text>}
          <PermissionState enrichment={enrichment} />
          {!isGiven && <Request application={application} />}
        </Stack>
      )}
    </StepForm>
  )
}

/** What to send, and the link to open. */
function Request({ application }: { application: NonNullable<Enrichment['application']> }) {
  const styles = useStyles()
  const { permission: words } = useAdminTexts().engagementSetup
  const { widePage } = useTexts().common
  const { clientId, consentUrl, permissions } = application
  const body = words.body(permissions.map((name) => `- ${name}`).join('\n'), consentUrl, clientId)
  const mail = `mailto:?subject=${encodeURIComponent(words.subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
  return (
    <>
      <CopyBox label={words.request} hint={words.requestHint} text={body} lines={28} />
      <div className={styles.acts}>
        <Button as="a" href={mail}>
          {words.send}
        </Button>
      </div>
      <CopyBox label={words.link} hint={words.linkHint} text={consentUrl} />
      <div className={styles.acts}>
        <Link href={consentUrl} target="_blank" rel="noopener noreferrer">
          {words.open} ({widePage.hint})
        </Link>
      </div>
      <Text className={styles.text}>{words.later}</Text>
    </>
  )
}
