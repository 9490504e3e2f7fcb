/**
 * Whether an address that an answer names may be asked: it is on exactly this server. Others are never
 * asked, since a token or a password would go along.
 *
 * An origin alone does not tell: that of `blob:https://a.example/x` is `https://a.example` too.
 *
 * @param address absolute; false for anything else
 * @param origin scheme, host and port of the configured server
 */
export function isAtOrigin(address: string, origin: string): boolean {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return false
  const { origin: its, username, password } = new URL(address)
  return its === new URL(origin).origin && username === '' && password === ''
}
