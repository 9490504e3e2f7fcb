import type { HandlerTexts } from '../en-US/tool-handler.ts'

export const handler: HandlerTexts = {
  title: 'Når du sender',
  unknown:
    'Follow er ikke set i arbejde, når du sender. Uden det bliver links, som de er, og åbninger registreres ikke.',
  silent: (at) =>
    `Follow var ikke i arbejde, da du sendte en mail ${at}. Uden det bliver links, som de er, og åbninger registreres ikke.`,
  followFirst: 'Følg mailen, så kan den gøres klar her.',
  prepare: 'Gør mailen klar',
  preparing: 'Gør klar…',
  what: 'Dens links følges fra nu af, for de modtagere, den har nu. Gør det til sidst, lige før du sender.',
  ready: 'Klar til at blive sendt',
  readyText: 'Det, du ændrer fra nu af, er ikke med.',
  outdated: 'Modtagerne er ændret siden',
  outdatedText: 'Gør mailen klar igen, så den følges hos dem, den går til.',
  again: 'Gør den klar igen',
  failed: 'Mailen kunne ikke gøres klar',
  failedText: {
    'api-timeout': 'Tjenesten svarede ikke i tide. Prøv igen.',
    'api-error': 'Tjenesten kunne ikke gøre det. Prøv igen.',
    'host-error': 'Outlook lod os ikke læse eller ændre mailen. Prøv igen.',
    refused: 'Nogen må ikke følges. Se på modtagerne.',
  },
  admin: 'Hvad du kan bede administratoren om',
  adminText:
    'Installér venligst Follow for Outlook for hele organisationen (Microsoft 365 Administration, Integrerede apps), ikke som et tilføjelsesprogram, som hver enkelt installerer. Kun et udrullet tilføjelsesprogram kan arbejde, når mail sendes. Outlook skal understøtte Mailbox 1.14; Outlook 2021 og ældre versioner er for gamle.',
  copy: 'Kopiér teksten',
  copied: 'Kopieret',
  selected: 'Outlook lader os ikke kopiere. Teksten er markeret: Tryk Ctrl+C (⌘C på Mac).',
}
