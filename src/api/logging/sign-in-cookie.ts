import { timingSafeEqual } from 'node:crypto'
import { hashOfState } from './kept-sign-in.ts'

/** Only its own host can set a cookie of such a name, and only by https (RFC 6265bis §4.1.3.2). */
const NAME = '__Host-follow-sign-in'
/** It comes along when the identity provider sends the browser back, and with no request of another page. */
const RULES = 'Path=/; Secure; HttpOnly; SameSite=Lax'

/** Binds a sign-in to the browser that gets this: whoever else opens its link cannot end it. */
export const signInCookie = (state: string, maxAgeS: number): string =>
  `${NAME}=${hashOfState(state).toString('base64url')}; Max-Age=${maxAgeS}; ${RULES}`

/** Takes the cookie back. */
export const NO_SIGN_IN_COOKIE = `${NAME}=; Max-Age=0; ${RULES}`

/**
 * Whether a browser is the one that began.
 *
 * @param cookies the header `Cookie`; undefined: none came
 */
export function hasBegun(state: string, cookies: string | undefined): boolean {
  const wanted = hashOfState(state)
  return (cookies ?? '').split(';').some((one) => {
    const [name, value = ''] = one.trim().split('=', 2)
    const given = Buffer.from(value, 'base64url')
    return name === NAME && given.length === wanted.length && timingSafeEqual(given, wanted)
  })
}
