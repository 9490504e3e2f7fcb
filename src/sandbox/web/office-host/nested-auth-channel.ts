/** Marks messages between an add-in's bridge and the host; Office.js ignores what is no string. */
export const NAA_CHANNEL = 'follow-sandbox/nested-app-auth'

export interface BridgeEnvelope {
  channel: typeof NAA_CHANNEL
  /** MSAL's own JSON, either way. */
  payload: string
}

export const isBridgeEnvelope = (data: unknown): data is BridgeEnvelope =>
  typeof data === 'object' && data !== null && 'channel' in data && data.channel === NAA_CHANNEL
