import type { Row } from '../files/separated-text.ts'
import { FIELDS, type Field, type Kind, type Mapping } from './import-fields.ts'

/** How spreadsheets and CRM systems of our languages call the columns, written as `plain` does. */
const WORDS: Readonly<Record<Kind, Readonly<Partial<Record<Field, string>>>>> = {
  accounts: {
    name: `name account accountname company companyname organisation organization customer
      customername firma firmenname unternehmen unternehmensname kunde kundenname nombre cuenta
      nombredelacuenta nombredecuenta empresa nombredelaempresa cliente navn firmanavn kundenavn
      selskap selskapsnavn virksomhed virksomhedsnavn virksomhet bedrift`,
    domains: `domain domains domainname maildomain emaildomain website web webaddress url homepage
      webseite internetseite internetadresse domane domanen maildomane dominio dominios sitioweb
      paginaweb web domene domener nettsted nettside hjemmeside domaene domaener email emailaddress
      mail emailadresse correo epost`,
    parent: `parent parentaccount parentcompany group mutter mutterfirma muttergesellschaft konzern
      ubergeordnetefirma gehortzu matriz empresamatriz cuentaprincipal cuentaprimaria grupo
      morselskap overordnet overordnetfirma konsern horertil moderselskab koncern horertil`,
    owner: `owner accountowner salesperson salesrep accountmanager responsible vertrieb vertriebler
      verantwortlich verantwortlicher betreuer kundenbetreuer zustandig besitzer responsable
      propietario comercial vendedor gestor selger saelger ansvarlig kundeansvarlig eier ejer`,
  },
  contacts: {
    email: `email emailaddress emailadresse mail mailadresse mailaddress address adresse epost
      epostadresse correo correoelectronico direcciondecorreo direcciondecorreoelectronico`,
    name: `name fullname displayname contact contactname person vollername anzeigename kontakt
      kontaktname nombre nombrecompleto nombreparamostrar contacto navn fulltnavn fuldenavn
      visningsnavn kontaktnavn`,
    type: `type contacttype typ art kontakttyp kontaktart tipo tipodecontacto kontakttype slags`,
    account: `account accountname company companyname organisation organization customer firma
      firmenname unternehmen kunde cuenta empresa cliente firmanavn kundenavn selskap virksomhed
      virksomhet bedrift`,
  },
}

/** What most cells of a column look like that has no name we know. */
const LOOKS: Readonly<Record<Kind, Readonly<Partial<Record<Field, RegExp>>>>> = {
  accounts: { domains: /^(?=\S+$).+?\.[a-z]{2}/i },
  contacts: { email: /^[^\s@]+@\S+$/ },
}

/** Rows that are looked at to tell what a column holds. */
const SAMPLE = 20

/** Whether the first row names the columns: it has a word for one, and nothing with an @. */
export function isHead(kind: Kind, row: Row | undefined): boolean {
  if (!row || row.cells.some((cell) => cell.includes('@'))) return false
  return FIELDS[kind].some((field) => row.cells.some((cell) => isCalled(kind, field, cell)))
}

/**
 * Which column is which, by their names and else by what they hold.
 *
 * @param head names of the columns; empty: they have none
 */
export function guessColumns(kind: Kind, head: readonly string[], rows: readonly Row[]): Mapping {
  const taken = new Set<number>()
  const mapping: Partial<Record<Field, number>> = {}
  const take = (field: Field, column: number) => {
    if (column < 0 || mapping[field] !== undefined) return
    taken.add(column)
    mapping[field] = column
  }
  for (const field of FIELDS[kind]) {
    take(
      field,
      firstFree(head, taken, (cell) => isCalled(kind, field, cell)),
    )
  }
  for (const [field, look] of Object.entries(LOOKS[kind]) as [Field, RegExp][]) {
    take(field, columnOf(rows.slice(0, SAMPLE), taken, look))
  }
  return mapping
}

const firstFree = (
  cells: readonly string[],
  taken: ReadonlySet<number>,
  fits: (cell: string) => boolean,
): number => cells.findIndex((cell, column) => !taken.has(column) && fits(cell))

/** The first column of which more than half of the cells look so; -1: none. */
function columnOf(rows: readonly Row[], taken: ReadonlySet<number>, look: RegExp): number {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, column) => column)
  const fits = (column: number) => rows.filter(({ cells }) => look.test(cells[column] ?? '')).length
  return columns.find((one) => !taken.has(one) && fits(one) * 2 > rows.length) ?? -1
}

const isCalled = (kind: Kind, field: Field, cell: string): boolean =>
  (WORDS[kind][field] ?? '').split(/\s+/).includes(plain(cell)) && plain(cell) !== ''

/** Without accents, capitals and signs: `E-Mail-Adresse` is `emailadresse`. */
const plain = (cell: string) =>
  cell
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
