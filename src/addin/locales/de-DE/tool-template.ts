import type { TemplateTexts } from '../en-US/tool-template.ts'
import { figures } from './tool-template-figures.ts'
import { page } from './tool-template-page.ts'

export const template: TemplateTexts = {
  title: 'Vorlage einfügen',
  search: 'Vorlagen suchen',
  category: 'Kategorie',
  everyCategory: 'Alle Kategorien',
  sort: 'Reihenfolge',
  sorts: {
    name: 'Nach Name',
    'reply-rate': 'Meistbeantwortete zuerst',
    'open-rate': 'Meistgeöffnete zuerst',
    'times-used': 'Meistbenutzte zuerst',
  },
  scopes: { own: 'Nur ich', team: 'Mein Team', organisation: 'Alle hier' },
  list: 'Vorlagen',
  shown: (n, text) => (n === 1 ? '1 Vorlage' : `${text} Vorlagen`),
  emptyTitle: 'Noch keine Vorlagen',
  emptyText:
    'Eine Vorlage ist ein Text, den Sie immer wieder senden. Schreiben Sie eine, und fügen Sie sie hier mit den richtigen Namen ein.',
  nothingFound: 'Keine Vorlage passt.',
  manage: 'Vorlagen schreiben und ändern',
  manageHint: 'öffnet sich in einem Tab des Browsers',
  recommended: 'Empfohlen',
  state: (n, text) => (n === 1 ? '1 Vorlage eingefügt' : `${text} Vorlagen eingefügt`),
  figures,

  insert: {
    back: 'Andere Vorlage',
    fill: 'Ausfüllen',
    for: 'Für',
    known: {
      'first name': 'Vorname',
      'last name': 'Nachname',
      'full name': 'Voller Name',
      email: 'E-Mail-Adresse',
      account: 'Firma',
      'my name': 'Mein Name',
      'my email': 'Meine E-Mail-Adresse',
      today: 'Heutiges Datum',
    },
    missing: 'Sagen Sie, was hier stehen soll.',
    preview: 'Vorschau',
    previewFrame: 'So wird der Text aussehen',
    subject: {
      label: 'Betreff der Vorlage',
      free: 'Die E-Mail hat noch keinen Betreff: Beim Einfügen wird dieser gesetzt.',
      stays: (now) =>
        now === ''
          ? 'Die E-Mail bleibt ohne Betreff.'
          : `Die E-Mail behält ihren Betreff: „${now}“.`,
      same: 'Die E-Mail hat diesen Betreff.',
      take: 'Diesen Betreff nehmen',
      taken: (before) =>
        before === ''
          ? 'Das ist jetzt der Betreff der E-Mail.'
          : `Das ist jetzt der Betreff der E-Mail, statt „${before}“.`,
      undo: 'Betreff zurücknehmen',
      failed: 'Outlook hat den Betreff nicht übernommen',
    },
    insert: 'Einfügen',
    inserting: 'Wird eingefügt…',
    inserted: 'Eingefügt, wo Sie schreiben.',
    notCounted:
      'Eingefügt. Outlook konnte es sich nicht merken; diese E-Mail wird für die Vorlage nicht zählen.',
    failed: 'Die Vorlage konnte nicht eingefügt werden',
    plainText:
      'Diese E-Mail ist Nur-Text. Stellen Sie sie in Outlook auf HTML um, um eine Vorlage einzufügen.',
    nothingToFill: 'Es ist nichts auszufüllen.',
  },

  page,

  editor: {
    label: 'Text der Vorlage',
    toolbar: 'Form des Textes',
    bold: 'Fett',
    italic: 'Kursiv',
    underline: 'Unterstrichen',
    bullets: 'Liste',
    numbers: 'Nummerierte Liste',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    link: 'Link',
    linkAddress: 'Web- oder E-Mail-Adresse',
    linkHint: 'https://… oder mailto:… Leer entfernt den Link.',
    linkBad: 'Das ist weder eine Webadresse noch eine E-Mail-Adresse.',
    linkSet: 'Link setzen',
    placeholder: 'Platzhalter',
    own: 'Anderer Platzhalter…',
    ownName: 'Name des Platzhalters',
    ownHint: 'Danach wird beim Einfügen der Vorlage gefragt.',
    ownInsert: 'Platzhalter einfügen',
    asHtml: 'Als HTML bearbeiten',
    asText: 'Als Text bearbeiten',
    htmlLabel: 'HTML der Vorlage',
    htmlNote:
      'Diese Vorlage hat Tabellen oder Bilder, die sich nur als HTML ändern lassen. So geht nichts davon verloren.',
  },
}
