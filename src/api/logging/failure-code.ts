/** What went wrong, short and without anything of the message: PostgreSQL's code, or the error's name. */
export function failureCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const code = 'code' in error ? String(error.code) : ''
  return /^\w{1,40}$/.test(code) ? code : error.name.slice(0, 40)
}
