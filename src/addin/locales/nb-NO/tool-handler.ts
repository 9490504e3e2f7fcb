import type { HandlerTexts } from '../en-US/tool-handler.ts'

export const handler: HandlerTexts = {
  title: 'Når du sender',
  unknown:
    'Follow er ikke sett i arbeid når du sender. Uten det blir lenker som de er, og åpninger registreres ikke.',
  silent: (at) =>
    `Follow var ikke i arbeid da du sendte en e-post ${at}. Uten det blir lenker som de er, og åpninger registreres ikke.`,
  followFirst: 'Følg e-posten, så kan den gjøres klar her.',
  prepare: 'Gjør e-posten klar',
  preparing: 'Gjør klar…',
  what: 'Lenkene følges fra nå av, for mottakerne den har nå. Gjør det til slutt, rett før du sender.',
  ready: 'Klar til å sendes',
  readyText: 'Det du endrer fra nå av, er ikke med.',
  outdated: 'Mottakerne er endret siden',
  outdatedText: 'Gjør e-posten klar igjen, så den følges hos dem den går til.',
  again: 'Gjør den klar igjen',
  failed: 'E-posten kunne ikke gjøres klar',
  failedText: {
    'api-timeout': 'Tjenesten svarte ikke i tide. Prøv igjen.',
    'api-error': 'Tjenesten fikk det ikke til. Prøv igjen.',
    'host-error': 'Outlook lot oss ikke lese eller endre e-posten. Prøv igjen.',
    refused: 'Noen må ikke følges. Se på mottakerne.',
  },
  admin: 'Hva du kan be administratoren om',
  adminText:
    'Vennligst distribuer Follow for Outlook til hele organisasjonen (administrasjonssenteret for Microsoft 365, Integrerte apper), ikke som et tillegg hver enkelt installerer. Bare et distribuert tillegg kan arbeide når e-post sendes. Outlook må støtte Mailbox 1.14; Outlook 2021 og eldre versjoner er for gamle.',
  copy: 'Kopier teksten',
  copied: 'Kopiert',
  selected: 'Outlook lar oss ikke kopiere. Teksten er merket: Trykk Ctrl+C (⌘C på Mac).',
}
