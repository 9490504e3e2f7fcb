import type { ToolTexts } from './en-US/tools.ts'

export type { ToolTexts }

const LANGUAGES: Readonly<Record<string, () => Promise<{ toolTexts: ToolTexts }>>> = {
  de: () => import('./de-DE/tools.ts'),
  es: () => import('./es-ES/tools.ts'),
  nb: () => import('./nb-NO/tools.ts'),
  no: () => import('./nb-NO/tools.ts'),
  nn: () => import('./nb-NO/tools.ts'),
  da: () => import('./da-DK/tools.ts'),
}

/**
 * The tools' words for a display language; English where there are none.
 *
 * @param language BCP 47; only its language part counts
 */
export async function loadToolTexts(language: string): Promise<ToolTexts> {
  const load = LANGUAGES[language.toLowerCase().split('-')[0] ?? '']
  return (await (load ?? (() => import('./en-US/tools.ts')))()).toolTexts
}
