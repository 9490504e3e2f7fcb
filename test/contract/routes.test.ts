import { describe, expect, it } from '@jest/globals'
import { paths, type CallName } from '../../src/contract/paths.ts'
import { routes } from '../../src/contract/routes.ts'

interface Schema {
  type?: string
  const?: unknown
  pattern?: string
  format?: string
  maxLength?: number
  properties?: Record<string, Schema>
  patternProperties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  allOf?: Schema[]
}

interface Field {
  /** Where it is, e.g. `body.recipients.email`. */
  place: string
  schema: Schema
}

/** The schema and everything in it. */
function fieldsOf(place: string, schema: Schema): Field[] {
  const inner = [schema.properties, schema.patternProperties].flatMap((properties) =>
    Object.entries(properties ?? {}).flatMap(([name, each]) => fieldsOf(`${place}.${name}`, each)),
  )
  const alternatives = [...(schema.anyOf ?? []), ...(schema.allOf ?? [])]
  const same = [...alternatives, ...(schema.items ? [schema.items] : [])]
  return [{ place, schema }, ...inner, ...same.flatMap((each) => fieldsOf(place, each))]
}

function requestFields(name: CallName): Field[] {
  const { params, query, body } = routes[name] as Record<string, Schema | undefined>
  return Object.entries({ params, query, body }).flatMap(([place, schema]) =>
    schema ? fieldsOf(place, schema) : [],
  )
}

const names = Object.keys(paths) as CallName[]

/** What somebody keeps to be used again: written for no mail, and filled in where no call sees it. */
const TEMPLATES = ['createTemplate body.html', 'changeTemplate body.html']

/** What somebody writes about a mail; it is not of the mail. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  ...['addLogComment body.text', 'addFollowUp body.text'],
  ...['createReminder body.text', 'changeReminder body.text'],
  ...TEMPLATES,
])

/** Longer than a line of a mail, and none of its text: a certificate with its key, sealed links of ours. */
const LONG: ReadonlySet<string> = new Set([
  ...['setLoggingCredential body.credential.pem', 'prepareIndividual body.ownLinks'],
  ...TEMPLATES,
])

describe('the contract', () => {
  it('has a path for every call, and a call for every path', () => {
    expect(Object.keys(routes).sort()).toEqual([...names].sort())
  })

  it.each(names)('law 8: %s has no place for the text of a mail', (name) => {
    const places = requestFields(name)
      .map(({ place }) => place)
      .filter((place) => !OWN_WORDS.has(`${name} ${place}`))

    expect(places.filter((place) => /\.(body|html|text|content|mime)$/i.test(place))).toEqual([])
  })

  it.each(names)('law 8: %s takes no text as long as a mail', (name) => {
    const unbounded = requestFields(name).filter(
      ({ schema }) =>
        schema.type === 'string' &&
        schema.const === undefined &&
        schema.format === undefined &&
        !(schema.maxLength !== undefined && schema.maxLength <= 1500) &&
        !/\{\d+\}\$$/.test(schema.pattern ?? ''),
    )

    const places = unbounded.map(({ place }) => place)
    expect(places.filter((place) => !LONG.has(`${name} ${place}`))).toEqual([])
  })

  it('is read down to its last field by these tests', () => {
    const places = requestFields('finaliseFollow').map(({ place }) => place)

    expect(places).toEqual(expect.arrayContaining(['params.key', 'body.recipients.email']))
  })
})

describe('a call that does something', () => {
  const names = Object.keys(paths) as CallName[]

  it.each(names.filter((name) => paths[name].startsWith('GET ')))(
    'cannot be made by following a link, as %s can',
    (name) => {
      expect(name).toMatch(/^(get|list|search|check)[A-Z]/)
    },
  )
})
