import type { FileTexts } from '../en-US/tool-file.ts'

export const file: FileTexts = {
  title: 'Send en fil som sporet link',
  intro:
    'Modtagerne får et link i stedet for filen. Du ser, hvornår siden åbnes, og hvor ofte filen hentes.',
  privacy: 'Filen ligger krypteret hos din organisations Follow-tjeneste, indtil den udløber.',
  notScanned: 'Filer kontrolleres ikke for virus: Operatøren har ikke sat nogen scanner op.',
  noKey: {
    title: 'Filer kan ikke gemmes her endnu',
    text: 'De skulle krypteres, og der er ingen nøgle til det. Bed operatøren af Follow om at sætte SECRET_KEYS.',
  },
  notMeasured: {
    title: 'Ikke for disse modtagere',
    text: 'For mindst én modtager måles det ikke, hvem der følger links, og derfor heller ikke filvisninger. Vedhæft filen som sædvanlig.',
  },
  totalsOnly:
    'For disse modtagere tælles visninger kun i organisationens summer; du ser dem ikke her.',
  attachments: 'Vedhæftede filer i denne mail',
  noAttachments: 'Ingen filer er vedhæftet.',
  turn: 'Gør til et sporet link',
  turnOf: (name) => `Gør ${name} til et sporet link`,
  obstacles: {
    inline: 'Et billede i teksten bliver, hvor det er.',
    item: 'En vedhæftet mail kan ikke blive til et link.',
    cloud: 'Er allerede et link til en fil i skyen.',
    'too-large': 'Større end 25 MB.',
  },
  upload: 'Vælg en fil …',
  uploadField: 'Fil, der sendes som sporet link',
  confirm: {
    title: 'Gøre den til et sporet link?',
    text: (name) =>
      `${name} uploades, et link til den sættes ind, hvor du skriver, og den vedhæftede fil tages ud af mailen.`,
    button: 'Gør til link',
  },
  options: 'Hvem der kan få den, og hvor længe',
  expires: 'Tilgængelig i',
  days: (days) => (days === 1 ? '1 dag' : `${days} dage`),
  password: 'Adgangskode (valgfri)',
  passwordHint: 'Mindst 6 tegn. Giv modtagerne den på en anden måde end i denne mail.',
  passwordShort: 'En adgangskode har mindst 6 tegn.',
  once: 'Kan kun hentes én gang',
  onceHint: 'Med flere modtagere får kun den første den.',
  sending: (name) => `Sender ${name} …`,
  checking: (name) => `Kontrollerer ${name} …`,
  cancel: 'Annuller',
  cancelled: 'Annulleret. Mailen er, som den var.',
  failed: 'Filen blev ikke til et link. Mailen er, som den var.',
  results: {
    shared: 'Linket er i mailen. Visninger ses, når den er sendt.',
    'still-attached':
      'Linket er i mailen, men Outlook fjernede ikke den vedhæftede fil. Fjern den selv, ellers sendes begge.',
    unverified:
      'Outlook sagde ikke, om linket er i mailen. Se efter, før du fjerner den vedhæftede fil.',
    lost: 'Outlook sagde, at linket blev sat ind, men det er ikke i mailen. Klik i teksten, og prøv igen. Den vedhæftede fil er der stadig.',
    empty:
      'Outlook giver intet indhold af denne fil, måske på grund af en politik i organisationen. Lad den være vedhæftet.',
    blank: 'Filen er tom.',
    gone: 'Den vedhæftede fil er ikke længere i mailen.',
    'too-large': 'Filen er større end 25 MB.',
  },
  list: 'Filer i denne mail',
  state: (count) => (count === 1 ? '1 fil' : `${count} filer`),
  people: 'Personer',
  all: 'Alle',
  file: 'Fil',
  downloads: (count) => (count === 1 ? 'hentet 1 gang' : `hentet ${count} gange`),
  downloadsWhy: 'Ved hentning tæller hver forespørgsel, også fra programmer.',
  until: (day) => `indtil ${day}`,
  states: {
    uploading: 'Ikke færdig',
    available: 'Tilgængelig',
    expired: 'Udløbet',
    revoked: 'Trukket tilbage',
    removed: 'Fjernet',
  },
  hasPassword: 'med adgangskode',
  oneTime: 'kun én gang',
  revoke: 'Træk tilbage',
  revokeOf: (name) => `Træk ${name} tilbage`,
  revokeConfirm: {
    title: 'Trække filen tilbage?',
    text: (name) =>
      `Ingen kan hente ${name} længere. Du kan gøre den tilgængelig igen inden for 30 dage.`,
    button: 'Træk tilbage',
  },
  renew: 'Gør tilgængelig igen',
  renewOf: (name) => `Gør ${name} tilgængelig igen`,
  replace: 'Erstat …',
  replaceField: (name) => `Ny version af ${name}`,
  replaced: 'Erstattet. Linket i mailen fører til den nye version.',
  changeFailed: 'Filen blev ikke ændret',
}
