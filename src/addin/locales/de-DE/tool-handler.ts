import type { HandlerTexts } from '../en-US/tool-handler.ts'

export const handler: HandlerTexts = {
  title: 'Beim Senden',
  unknown:
    'Beim Senden wurde Follow bei Ihnen noch nicht tätig. Ohne es bleiben Links, wie sie sind, und Öffnungen werden nicht erfasst.',
  silent: (at) =>
    `Als Sie am ${at} eine E-Mail sendeten, wurde Follow nicht tätig. Ohne es bleiben Links, wie sie sind, und Öffnungen werden nicht erfasst.`,
  followFirst: 'Folgen Sie dieser E-Mail, dann kann sie hier vorbereitet werden.',
  prepare: 'Diese E-Mail vorbereiten',
  preparing: 'Wird vorbereitet…',
  what: 'Ihre Links werden jetzt verfolgt, und es gilt für die Empfänger, die sie jetzt hat. Tun Sie es zuletzt, kurz vor dem Senden.',
  ready: 'Bereit zum Senden',
  readyText: 'Was Sie ab jetzt ändern, ist nicht erfasst.',
  outdated: 'Die Empfänger haben sich seitdem geändert',
  outdatedText:
    'Bereiten Sie die E-Mail noch einmal vor, damit ihr bei denen gefolgt wird, an die sie geht.',
  again: 'Noch einmal vorbereiten',
  failed: 'Die E-Mail konnte nicht vorbereitet werden',
  failedText: {
    'api-timeout': 'Der Dienst hat nicht rechtzeitig geantwortet. Versuchen Sie es noch einmal.',
    'api-error': 'Der Dienst konnte es nicht tun. Versuchen Sie es noch einmal.',
    'host-error':
      'Outlook hat uns die E-Mail nicht lesen oder ändern lassen. Versuchen Sie es noch einmal.',
    refused: 'Jemandem darf nicht gefolgt werden. Sehen Sie sich die Empfänger an.',
  },
  admin: 'Was Sie Ihre Administration bitten können',
  adminText:
    'Bitte stellen Sie Follow for Outlook für die ganze Organisation bereit (Microsoft 365 Admin Center, Integrierte Apps), nicht als Add-In, das jede Person selbst installiert. Nur ein bereitgestelltes Add-In darf beim Senden tätig werden. Outlook muss Mailbox 1.14 unterstützen; Outlook 2021 und ältere Versionen sind zu alt.',
  copy: 'Text kopieren',
  copied: 'Kopiert',
  selected:
    'Outlook lässt uns nicht kopieren. Der Text ist markiert: Drücken Sie Strg+C (am Mac ⌘C).',
}
