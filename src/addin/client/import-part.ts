import type {
  AccountImportRequest,
  ContactImportRequest,
  ImportReply,
} from '../../contract/account-import.ts'
import type { CallApi } from './call.ts'

export type ImportAct = AccountImportRequest['act']

/** What a row holds, by what its columns were chosen for; anything else is left out. */
interface ImportRow {
  line: number
  values: Readonly<Record<string, string | undefined>>
}

/** Previews or imports some rows: what became of each, or would, in order. */
export function importPart(
  call: CallApi,
  {
    kind,
    act,
    rows,
  }: { kind: 'accounts' | 'contacts'; act: ImportAct; rows: readonly ImportRow[] },
): Promise<ImportReply> {
  return kind === 'accounts'
    ? call('importAccounts', { body: { act, rows: rows.map(accountRow) } })
    : call('importContacts', { body: { act, rows: rows.map(contactRow) } })
}

function accountRow({ line, values }: ImportRow): AccountImportRequest['rows'][number] {
  const {
    name = '',
    domains = '',
    parent,
    owner,
  } = values as Partial<Record<'name' | 'domains' | 'parent' | 'owner', string>>
  return { line, name, domains, ...(parent && { parent }), ...(owner && { owner }) }
}

function contactRow({ line, values }: ImportRow): ContactImportRequest['rows'][number] {
  const {
    email = '',
    name,
    type,
    account,
  } = values as Partial<Record<'email' | 'name' | 'type' | 'account', string>>
  return {
    ...{ line, email },
    ...(name && { name }),
    ...(type && { type }),
    ...(account && { account }),
  }
}
