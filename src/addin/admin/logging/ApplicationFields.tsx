import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Logging } from '../../../contract/logging.ts'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { CopyBox } from '../components/CopyBox.tsx'
import { OptionGroup } from '../components/OptionGroup.tsx'
import { narrowedAccess } from './mail-flow-rules.ts'
import { permissionsFor } from './permissions.ts'
import { graphFaults, type GraphEntries } from './source-entries.ts'
import { TextField } from '../components/TextField.tsx'

const useStyles = makeStyles({
  group: { minWidth: 0, margin: 0, padding: 0, border: 'none' },
  legend: {
    padding: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { maxWidth: '76ch', color: tokens.colorNeutralForeground2 },
})

interface Props {
  logging: Logging
  entries: GraphEntries
  faults: ReadonlySet<keyof GraphEntries>
  onType: (typed: Partial<GraphEntries>) => void
}

/** What to register in Microsoft Entra, and what comes back from there. */
export function ApplicationFields({ logging, entries, faults, onType }: Props) {
  const styles = useStyles()
  const { mailbox: words } = useAdminTexts().loggingSetup
  const permissions = permissionsFor(logging, entries.access)
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.application}</legend>
      <Stack>
        <Text className={styles.text}>{words.applicationText}</Text>
        <OptionGroup
          label={words.access}
          hint={words.accessHint}
          options={words.accesses}
          chosen={entries.access}
          onChoose={(access) => onType({ access })}
        />
        {entries.access === 'delegated' && (
          <CopyBox label={words.redirectUri} text={logging.redirectUri} />
        )}
        <CopyBox label={words.permissions} text={permissions.join(' ')} />
        <TextField
          label={words.clientId}
          hint={words.clientIdHint}
          value={entries.clientId}
          fault={faults.has('clientId') ? words.clientIdFault : undefined}
          onType={(clientId) => onType({ clientId })}
          maxLength={40}
        />
        {entries.access === 'application' && (
          <NarrowAccess entries={entries} permissions={permissions} />
        )}
      </Stack>
    </fieldset>
  )
}

interface NarrowProps {
  entries: GraphEntries
  permissions: readonly string[]
}

/** How to keep the application from every other mailbox. */
function NarrowAccess({ entries, permissions }: NarrowProps) {
  const styles = useStyles()
  const { mailbox: words } = useAdminTexts().loggingSetup
  const faults = graphFaults(entries)
  if (faults.has('mailbox') || faults.has('clientId')) {
    return <Text className={styles.text}>{words.narrowFirst}</Text>
  }
  const [mailbox, clientId] = [entries.mailbox.trim(), entries.clientId.trim()]
  const commands = narrowedAccess({ mailbox, clientId, permissions })
  return <CopyBox label={words.narrow} hint={words.narrowText} text={commands} lines={12} />
}
