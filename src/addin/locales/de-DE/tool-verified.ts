import type { VerifiedTexts } from '../en-US/tool-verified.ts'

export const verified: VerifiedTexts = {
  yes: 'In der gesendeten Kopie nachgesehen',
  both: (n) =>
    n === 0
      ? 'Das unsichtbare Bild ist darin.'
      : `Das unsichtbare Bild ist darin, dazu ${n === 1 ? '1 verfolgter Link' : `${n} verfolgte Links`}.`,
  onlyLinks: (n) => (n === 1 ? '1 verfolgter Link ist darin.' : `${n} verfolgte Links sind darin.`),
  missing: 'In der gesendeten Kopie fehlt etwas',
  noBeacon:
    'Das unsichtbare Bild ist nicht darin, deshalb werden Öffnungen nicht gesehen. Vielleicht lässt Outlook es nur aus Ihrer eigenen Kopie weg; eine gesehene Öffnung beweist, dass es hinausging.',
  fewer: (n, of) => `Von ${of} verfolgten Links sind ${n} darin.`,
}
