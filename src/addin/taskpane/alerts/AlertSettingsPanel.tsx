import { makeStyles, Switch, tokens } from '@fluentui/react-components'
import { SettingsRegular } from '@fluentui/react-icons/svg/settings'
import type { AlertKind, AlertSettings } from '../../../contract/alert.ts'
import { useAlertSettings, useSetAlertSettings } from '../../client/alert-queries.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { Failed } from '../components/Failed.tsx'
import { Live } from '../components/Live.tsx'
import { Panel, Stack } from '../components/Panel.tsx'
import { useTexts } from '../TextsContext.ts'
import { QuietHoursFields } from './QuietHoursFields.tsx'

const useStyles = makeStyles({
  kinds: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  label: { padding: 0, color: tokens.colorNeutralForeground2 },
})

/** Which alerts the salesperson wants, and when. */
export function AlertSettingsPanel() {
  const { settings: words } = useTexts().alerts
  const query = useAlertSettings()
  return (
    <Panel title={words.title} icon={<SettingsRegular />}>
      <AsyncContent query={query} label={words.label}>
        {(settings) => <Choice settings={settings} />}
      </AsyncContent>
    </Panel>
  )
}

function Choice({ settings }: { settings: AlertSettings }) {
  const styles = useStyles()
  const { settings: words } = useTexts().alerts
  const change = useSetAlertSettings()
  // What was just chosen shows at once; if it is refused, it goes back to what holds.
  const shown = change.isPending ? change.variables : settings
  return (
    <Stack>
      <fieldset className={styles.kinds}>
        <legend className={styles.label}>{words.kindsLabel}</legend>
        {(Object.keys(words.kinds) as AlertKind[]).map((kind) => (
          <Switch
            key={kind}
            label={words.kinds[kind]}
            checked={shown.kinds[kind] !== false}
            onChange={(_event, { checked }) =>
              change.mutate({ ...shown, kinds: { ...shown.kinds, [kind]: checked } })
            }
          />
        ))}
      </fieldset>
      <QuietHoursFields
        hours={shown.quietHours}
        onChange={(quietHours) => change.mutate({ ...shown, quietHours })}
      />
      {change.isError && <Failed title={words.failed} error={change.error} />}
      <Live>{change.isSuccess ? words.saved : ''}</Live>
    </Stack>
  )
}
