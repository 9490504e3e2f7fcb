export type BackupArguments =
  { command: 'make'; file: string } | { command: 'restore'; file: string }

const USAGE = 'npm run backup -- make <file>, or npm run backup -- restore <file>'

/** @returns what is to be done, or what to tell whoever asked for something else */
export function backupArguments(args: readonly string[]): BackupArguments | string {
  const [command, file, ...more] = args
  if ((command !== 'make' && command !== 'restore') || !file || more.length > 0)
    return `What is to be done? ${USAGE}`
  return { command, file }
}
