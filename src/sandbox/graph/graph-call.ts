import type { Salesperson } from '../cast.ts'

/** Who asks, as their token says. */
export type GraphCaller =
  | { kind: 'person'; person: Salesperson; clientId: string; scopes: readonly string[] }
  | { kind: 'application'; clientId: string; roles: readonly string[] }

/** A request, or a part of a batch. */
export interface GraphCall {
  method: string
  /** Below the version, with its query. */
  url: string
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>
  body: unknown
  caller: GraphCaller
}

/** A call that the contract knows, taken apart. */
export interface KnownCall extends GraphCall {
  params: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
}

export interface GraphReply {
  status: number
  headers?: Readonly<Record<string, string>>
  /** An object is JSON, a string is plain text. */
  body?: unknown
}

export type GraphHandler = (call: KnownCall) => GraphReply | Promise<GraphReply>
