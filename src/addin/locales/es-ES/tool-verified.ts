import type { VerifiedTexts } from '../en-US/tool-verified.ts'

export const verified: VerifiedTexts = {
  yes: 'Comprobado en la copia enviada',
  both: (n) =>
    n === 0
      ? 'La imagen invisible está en ella.'
      : `La imagen invisible está en ella, y ${n === 1 ? '1 enlace' : `${n} enlaces`} con seguimiento.`,
  onlyLinks: (n) =>
    n === 1 ? 'Contiene 1 enlace con seguimiento.' : `Contiene ${n} enlaces con seguimiento.`,
  missing: 'A la copia enviada le falta algo',
  noBeacon:
    'La imagen invisible no está en ella, así que las aperturas no se ven. Puede que Outlook solo la omita en su propia copia; una apertura vista demuestra que salió.',
  fewer: (n, of) => `De ${of} enlaces con seguimiento, contiene ${n}.`,
}
