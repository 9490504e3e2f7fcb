/**
 * The beacon, as Outlook appends it when the mail is sent.
 *
 * @param publicOrigin e.g. `https://l.contoso.example`, no slash at the end
 * @param token sealed, base64url and dots only: nothing in it needs escaping
 */
export function beaconHtml(publicOrigin: string, token: string): string {
  return `<img src="${publicOrigin}/o/${token}.png" width="1" height="1" alt="">`
}
