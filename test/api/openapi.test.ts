import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openApiDocument } from '../../src/api/http/openapi.ts'
import { paths } from '../../src/contract/paths.ts'
import { problemCodes } from '../../src/contract/problem.ts'
import { openTestApp, type TestApp } from '../fixtures/test-app.ts'

type Json = Record<string, unknown>

const document = JSON.parse(JSON.stringify(openApiDocument('1.2.3'))) as Json
const operations = Object.entries(
  document['paths'] as Record<string, Record<string, Json>>,
).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
)

describe('the OpenAPI document', () => {
  it('has every call of the contract once', () => {
    const described = operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`)
    const expected = Object.values(paths).map((path) => path.replace(/:(\w+)/g, '{$1}'))

    expect(described.sort()).toEqual([...expected].sort())
    expect(new Set(operations.map(({ operation }) => operation['operationId'])).size).toBe(
      expected.length,
    )
  })

  it.each(operations)('describes every parameter in $path ($method)', ({ path, operation }) => {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const declared = (operation['parameters'] as Json[]).filter((one) => one['in'] === 'path')

    expect(declared.map((one) => one['name'])).toEqual(inPath)
    expect(declared.every((one) => one['required'] === true)).toBe(true)
  })

  it('knows every problem code', () => {
    const text = JSON.stringify((document['components'] as Json)['schemas'])

    for (const code of problemCodes) expect(text).toContain(`"${code}"`)
  })

  it('resolves every reference inside itself', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)]

    expect(references.length).toBeGreaterThan(10)
    for (const [, pointer = ''] of references) {
      const target = pointer.split('/').reduce<unknown>((at, key) => (at as Json)[key], document)
      expect(target).toBeDefined()
    }
  })
})

describe('GET /api/openapi.json', () => {
  let test: TestApp
  beforeAll(async () => {
    test = await openTestApp()
  })
  afterAll(() => test.close())

  it('is for anybody', async () => {
    const reply = await test.app.inject('/api/openapi.json')

    expect(reply.statusCode).toBe(200)
    expect(reply.json()).toMatchObject({ openapi: '3.1.0', paths: document['paths'] })
  })
})
