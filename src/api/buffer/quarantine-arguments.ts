/** Which are put back: those named, or with none named all. */
export type QuarantineArguments =
  { command: 'list' } | { command: 'return'; ids: readonly string[] }

/** @returns what is to be done, or what to tell whoever asked for something else */
export function quarantineArguments(args: readonly string[]): QuarantineArguments | string {
  const [command, ...ids] = args
  if (command === 'list' && ids.length === 0) return { command }
  if (command === 'return') return { command, ids }
  return 'What is to be done? npm run quarantine -- list, or npm run quarantine -- return [id …]'
}
