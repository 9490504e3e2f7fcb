import type { VerifiedTexts } from '../en-US/tool-verified.ts'

export const verified: VerifiedTexts = {
  yes: 'Kontrollert i den sendte kopien',
  both: (n) =>
    n === 0
      ? 'Det usynlige bildet er i den.'
      : `Det usynlige bildet er i den, og ${n === 1 ? '1 fulgt lenke' : `${n} fulgte lenker`}.`,
  onlyLinks: (n) => (n === 1 ? '1 fulgt lenke er i den.' : `${n} fulgte lenker er i den.`),
  missing: 'Den sendte kopien mangler noe',
  noBeacon:
    'Det usynlige bildet er ikke i den, så åpninger ses ikke. Kanskje utelater Outlook det bare i din egen kopi; en sett åpning beviser at det ble sendt.',
  fewer: (n, of) => `Av ${of} fulgte lenker er ${n} i den.`,
}
