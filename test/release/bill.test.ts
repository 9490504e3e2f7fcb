import { describe, expect, it } from '@jest/globals'
import { billOfMaterials } from '../../release/bill.ts'
import type { Lock } from '../../release/licences.ts'

const PRODUCT = { name: 'follow', version: '1.2.3' }
const LOCK: Lock = {
  '': { dependencies: { a: '1.0.0' }, license: 'MIT' },
  'node_modules/a': {
    ...{ version: '1.0.0', license: 'MIT', integrity: 'sha512-AQI=' },
    dependencies: { b: '1.0.0', '@c/d': '1.0.0', tool: '1.0.0' },
  },
  'node_modules/a/node_modules/b': { version: '1.0.0', license: '(MIT OR ISC)' },
  'node_modules/b': { version: '2.0.0', license: 'ISC' },
  'node_modules/@c/d': { version: '1.0.0', license: 'MIT', dependencies: { b: '2.0.0' } },
  'node_modules/tool': { version: '1.0.0', license: 'MIT', dev: true },
}

describe('the bill of materials', () => {
  it('names each package that is shipped, with licence, hash and what it needs', () => {
    const bill = billOfMaterials(PRODUCT, LOCK)

    expect(bill.metadata.component).toMatchObject({ type: 'application', ...PRODUCT })
    expect(bill.components.map((one) => one['bom-ref'])).toEqual([
      '@c/d@1.0.0',
      'a@1.0.0',
      'b@1.0.0',
      'b@2.0.0',
    ])
    expect(bill.components[0]).toMatchObject({ purl: 'pkg:npm/%40c/d@1.0.0' })
    expect(bill.components[1]).toMatchObject({
      hashes: [{ alg: 'SHA-512', content: '0102' }],
      licenses: [{ license: { id: 'MIT' } }],
    })
    expect(bill.components[2]).toMatchObject({ licenses: [{ expression: '(MIT OR ISC)' }] })
    expect(bill.dependencies).toEqual([
      { ref: '@c/d@1.0.0', dependsOn: ['b@2.0.0'] },
      { ref: 'a@1.0.0', dependsOn: ['@c/d@1.0.0', 'b@1.0.0'] },
      { ref: 'b@1.0.0', dependsOn: [] },
      { ref: 'b@2.0.0', dependsOn: [] },
      { ref: 'follow@1.2.3', dependsOn: ['a@1.0.0'] },
    ])
  })

  it('is the same for the same packages, and another for others', () => {
    const one = billOfMaterials(PRODUCT, LOCK)
    const turned = Object.fromEntries(Object.entries(LOCK).reverse())

    expect(JSON.stringify(billOfMaterials(PRODUCT, turned))).toBe(JSON.stringify(one))
    expect(one.serialNumber).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/,
    )
    const fewer = Object.fromEntries(Object.entries(LOCK).slice(0, -2))
    expect(billOfMaterials(PRODUCT, fewer).serialNumber).not.toBe(one.serialNumber)
  })
})
