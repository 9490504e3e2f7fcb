/** What `npm run privacy` was asked to do. */
export type PrivacyArguments =
  /** No files: the one of the settings. */
  | { command: 'replay'; files: readonly string[] }
  | { command: 'erase'; tenantId: string; email: string }

const TENANT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const ADDRESS = /^[^\s@]+@[^\s@]+$/
const USAGE = 'npm run privacy -- replay [<file> …], or erase <tenant> <address>'

/** @returns what is wrong with the arguments, in a line */
export function privacyArguments(given: readonly string[]): PrivacyArguments | string {
  const [command, ...rest] = given
  if (command === 'replay') return { command, files: rest }
  if (command === 'erase') return eraseArguments(rest)
  return `What is ${command ?? 'to be done'}? ${USAGE}`
}

function eraseArguments(given: readonly string[]): PrivacyArguments | string {
  const [tenantId = 'nothing', email = 'nothing', strange] = given
  if (strange !== undefined) return `What is ${strange}? ${USAGE}`
  if (!TENANT.test(tenantId)) return `${tenantId} is no tenant id. ${USAGE}`
  if (!ADDRESS.test(email)) return `${email} is no address. ${USAGE}`
  return { command: 'erase', tenantId, email }
}
