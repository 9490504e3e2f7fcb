import { describe, expect, it } from '@jest/globals'
import { Linter } from 'eslint'
import regexp from 'eslint-plugin-regexp'
import { routes } from '../../src/contract/routes.ts'

/** Every pattern in a schema, however deep. */
function patternsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { pattern } = schema as { pattern?: unknown }
  const own = typeof pattern === 'string' ? [pattern] : []
  return [...own, ...Object.values(schema).flatMap(patternsIn)]
}

/** What the rules for patterns in the code say about one. */
function slowness(pattern: string): string[] {
  const report = { report: 'potential' }
  const found = new Linter().verify(`new RegExp(${JSON.stringify(pattern)}, 'u')`, {
    plugins: { regexp } as never,
    rules: {
      'regexp/no-super-linear-backtracking': ['error', report],
      'regexp/no-super-linear-move': ['error', report],
    },
  })
  return found.map(({ message }) => message)
}

const patterns = [...new Set(patternsIn(routes))]

describe('a pattern of the contract', () => {
  it.each(patterns)('takes no longer for a longer text than it has to: %s', (pattern) => {
    expect(slowness(pattern)).toEqual([])
  })

  it('is looked at: a slow one is seen', () => {
    expect(patterns.length).toBeGreaterThan(10)
    expect(slowness('^(a+)+$')).not.toEqual([])
    expect(slowness('\\s+$')).not.toEqual([])
  })
})
