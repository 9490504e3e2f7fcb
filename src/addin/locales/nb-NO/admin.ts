import { adminAccounts } from './admin-accounts.ts'
import { audit } from './admin-audit.ts'
import { consent } from './admin-consent.ts'
import { contacts } from './admin-contacts.ts'
import { adminImport } from './admin-import.ts'
import { engagementSetup } from './admin-engagement-setup.ts'
import { engagementWeights } from './admin-engagement-weights.ts'
import { engagement } from './admin-engagement.ts'
import { files } from './admin-files.ts'
import { health } from './admin-health.ts'
import { adminLog } from './admin-log.ts'
import { loggingSetup } from './admin-logging-setup.ts'
import { logging } from './admin-logging.ts'
import { officeColumns } from './admin-office.ts'
import { overview } from './admin-overview.ts'
import { quarantine } from './admin-quarantine.ts'
import { requests } from './admin-requests.ts'
import { retention } from './admin-retention.ts'
import { roles } from './admin-roles.ts'
import { segments } from './admin-segments.ts'
import { shell } from './admin-shell.ts'

export const nbNO = {
  language: 'nb-NO',
  shell,
  overview,
  consent,
  retention,
  files,
  contacts,
  requests,
  audit,
  health,
  adminAccounts,
  adminImport,
  adminLog,
  logging,
  loggingSetup,
  quarantine,
  roles,
  segments,
  engagement,
  engagementSetup,
  engagementWeights,
  officeColumns,
}
