/** Names of what the commands make, so that they can be found and removed by them. */
const SENT = 'Follow: copy sent mail for the log'
const RECEIVED = 'Follow: copy received mail for the log'
const SCOPE = 'Follow logging mailbox'

/**
 * A text as PowerShell takes it literally: nothing in it is a variable, a command or the end of it.
 *
 * PowerShell ends a single-quoted text at typographic quotes, too, and takes two of them for one.
 * Control characters, which no address has, are left out.
 *
 * @see about_Quoting_Rules
 */
export const quoted = (text: string): string =>
  `'${text.replace(/\p{Cc}/gu, '').replace(/['\u2018-\u201b]/g, '$&$&')}'`

/**
 * Commands that make the two mail-flow rules: what our people send to somebody outside, and what
 * somebody outside sends to them, is copied to the logging mailbox. Mail among ourselves is not.
 *
 * @param where online: connects first; on premises the server's own shell is connected already
 * @see New-TransportRule
 */
export function mailFlowRules(mailbox: string, where: 'online' | 'on-premises'): string {
  const copy = `-BlindCopyTo ${quoted(mailbox)}`
  return lines([
    ...(where === 'online' ? ['Connect-ExchangeOnline'] : []),
    `New-TransportRule -Name ${quoted(SENT)} -FromScope InOrganization -SentToScope NotInOrganization ${copy}`,
    `New-TransportRule -Name ${quoted(RECEIVED)} -FromScope NotInOrganization -SentToScope InOrganization ${copy}`,
  ])
}

interface Narrowed {
  mailbox: string
  clientId: string
  /** Of Microsoft Graph, e.g. `Mail.ReadWrite`. */
  permissions: readonly string[]
}

/**
 * Commands that let the application read this one mailbox and no other (RBAC for Applications).
 *
 * The filter is a text within a text: a quote in the address is doubled for each.
 *
 * @see New-ServicePrincipal, New-ManagementScope, New-ManagementRoleAssignment
 */
export function narrowedAccess({ mailbox, clientId, permissions }: Narrowed): string {
  const filter = `PrimarySmtpAddress -eq ${quoted(mailbox)}`
  return lines([
    `Connect-MgGraph -Scopes 'Application.Read.All'`,
    `$app = Get-MgServicePrincipal -Filter ${quoted(`appId eq ${quoted(clientId)}`)}`,
    'Connect-ExchangeOnline',
    `New-ServicePrincipal -AppId ${quoted(clientId)} -ObjectId $app.Id -DisplayName 'Follow'`,
    `New-ManagementScope -Name ${quoted(SCOPE)} -RecipientRestrictionFilter ${quoted(filter)}`,
    ...permissions
      .filter((permission) => permission.startsWith('Mail.'))
      .map(
        (permission) =>
          `New-ManagementRoleAssignment -App $app.Id -Role ${quoted(`Application ${permission}`)} -CustomResourceScope ${quoted(SCOPE)}`,
      ),
    `Test-ServicePrincipalAuthorization -Identity $app.Id -Resource ${quoted(mailbox)}`,
  ])
}

const lines = (commands: readonly string[]): string => commands.join('\n')
