import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { useFileSettings } from '../../client/admin-queries.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { FileSettingsForm } from './FileSettingsForm.tsx'
import { UsagePanel } from './UsagePanel.tsx'

/** Whether and how files are shared as tracked links, and how much room they take. */
export function TrackedFilesPage() {
  const words = useAdminTexts().files
  return (
    <AsyncContent query={useFileSettings()} label={words.label} lines={6}>
      {(settings) => (
        <>
          {settings.obstacle === 'no-key' && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{words.noKey}</MessageBarBody>
            </MessageBar>
          )}
          <FileSettingsForm settings={settings} />
          <UsagePanel settings={settings} />
        </>
      )}
    </AsyncContent>
  )
}
