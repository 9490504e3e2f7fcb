/** What an address may keep of itself in the name of a file on any system. */
const UNSAFE = /[^a-z0-9@._-]+/gi

/** Name of the files handed out about an address, without an ending. */
export function exportName(email: string, madeAt: string): string {
  return `follow-data-${email.replace(UNSAFE, '_').replace(/^\.+/, '')}-${madeAt.slice(0, 10)}`
}
