import type { VerifiedTexts } from '../en-US/tool-verified.ts'

export const verified: VerifiedTexts = {
  yes: 'Kontrolleret i den sendte kopi',
  both: (n) =>
    n === 0
      ? 'Det usynlige billede er i den.'
      : `Det usynlige billede er i den, og ${n === 1 ? '1 fulgt link' : `${n} fulgte links`}.`,
  onlyLinks: (n) => (n === 1 ? '1 fulgt link er i den.' : `${n} fulgte links er i den.`),
  missing: 'Den sendte kopi mangler noget',
  noBeacon:
    'Det usynlige billede er ikke i den, så åbninger ses ikke. Måske udelader Outlook det kun i din egen kopi; en set åbning beviser, at det blev sendt.',
  fewer: (n, of) => `Af ${of} fulgte links er ${n} i den.`,
}
