import type { OutsidePerson, Salesperson, SharedMailbox } from '../cast.ts'
import type { CustomProperties, Folder, Mail, OwnFolder, Writing } from '../mail/mail.ts'
import type { Origins } from '../origins.ts'

export interface SandboxState {
  origins: Origins
  salespeople: Salesperson[]
  outsiders: OutsidePerson[]
  sharedMailbox: SharedMailbox
  apiIsRunning: boolean
}

/** How Graph misbehaves at the moment; see src/sandbox/graph/faults.ts. */
export interface GraphFaultState {
  all: string[]
  on: string[]
  /** What happens once, by its name. */
  acts: string[]
}

export interface MachineResult {
  method: string
  url: string
  status: number
}

/** A saved draft, or one that has no id yet. */
export interface DraftToSend {
  id?: string | undefined
  writing: Partial<Writing>
}

/** The sandbox's own calls; see src/sandbox/server. */
export const sandbox = {
  state: () => call<SandboxState>('GET', '/state'),
  tokens: (account: string, scope: string) =>
    call<Tokens>('POST', '/naa-token', { account, scope }),
  api: (act: 'kill' | 'stop' | 'start') =>
    call<{ apiIsRunning: boolean }>('POST', `/api/${act}`, {}),
  faults: () => call<GraphFaultState>('GET', '/faults'),
  fault: (name: string, on: boolean) => call<GraphFaultState>('POST', `/faults/${name}`, { on }),
  machine: (machine: string, address: string, id: string) =>
    call<MachineResult[]>('POST', `/machines/${machine}`, { address, id }),
}

interface Tokens {
  access_token: string
  id_token: string
  expires_in: number
  scope: string
}

/** One person's mailbox. */
export interface MailboxClient {
  list(folder?: Folder): Promise<Mail[]>
  /** Folders somebody made. */
  folders(): Promise<OwnFolder[]>
  markRead(id: string): Promise<Mail>
  saveProperties(id: string, properties: CustomProperties): Promise<Mail>
  remove(id: string): Promise<unknown>
  saveDraft(draft: DraftToSend): Promise<Mail>
  send(draft: DraftToSend): Promise<Mail>
  /** Takes a mail back from the outbox into the drafts. */
  recall(id: string): Promise<Mail>
}

export function mailboxOf(address: string): MailboxClient {
  const base = `/mailboxes/${encodeURIComponent(address)}`
  const message = (id: string) => `${base}/messages/${encodeURIComponent(id)}`
  return {
    list: (folder) => call('GET', `${base}/messages${folder ? `?folder=${folder}` : ''}`),
    folders: () => call('GET', `${base}/folders`),
    markRead: (id) => call('PATCH', message(id), { isRead: true }),
    saveProperties: (id, properties) => call('PUT', `${message(id)}/properties`, properties),
    remove: (id) => call('DELETE', message(id)),
    saveDraft: (draft) => call('PUT', `${base}/drafts`, draft),
    send: (draft) => call('POST', `${base}/send`, draft),
    recall: (id) => call('POST', `${message(id)}/recall`),
  }
}

/** @throws Error with what the sandbox said */
async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`/sandbox${path}`, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  })
  const answer = (await response.json()) as T & { error?: string }
  if (!response.ok) throw new Error(answer.error ?? `The sandbox answered ${response.status}`)
  return answer
}
