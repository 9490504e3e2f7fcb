/** No 0, O, 1, I and L: people read it from one window and type it into another. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const LENGTH = 8
const CODE = new RegExp(`\\bFOLLOW-[${LETTERS}]{${LENGTH}}\\b`, 'i')

/** A code to put into the subject of a mail, e.g. `FOLLOW-7K3MP2XD`. */
export function probeCode(randomBytes: (size: number) => Buffer): string {
  const letters = [...randomBytes(LENGTH)].map((byte) => LETTERS[byte % LETTERS.length])
  return `FOLLOW-${letters.join('')}`
}

/** The code that a subject has, as it was given out; undefined: none. */
export function probeCodeIn(subject: string): string | undefined {
  return CODE.exec(subject)?.[0].toUpperCase()
}
