import { describe, expect, it } from '@jest/globals'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { CONTRACT_STEPS } from '../../../src/api/store/contract-steps.ts'
import { migrations } from '../../../src/api/store/migrations.ts'
import { breakingStatements } from './breaking-statements.ts'

const ROOT = path.join(import.meta.dirname, '../../..')
const FOLDER = path.join(ROOT, 'src/api/store/migrations')
const CONTRACT = /^\d{4}-contract-/

/**
 * What takes something away by its words, and nothing in fact: within one transaction another table of the
 * same name, columns and keys has the same rows. `hit-partitions.test.ts` counts on both sides of it.
 */
const UNNOTICED: Readonly<Record<string, readonly string[]>> = {
  '0009-hit-partitions.ts': [
    'rename to counted_hit_rest',
    'rename to counted_hit_rest_pkey',
    'rename to counted_hit_rest_by_age',
  ],
}

const read = (name: string) => readFile(path.join(ROOT, name), 'utf8')

describe('what breaks a version that is still running', () => {
  it.each([
    ['alter table contact drop column name', 'drop column name'],
    ['drop table reminder', 'drop table reminder'],
    ['alter table contact rename column name to label', 'rename column name to label'],
    ['alter table contact rename to person', 'rename to person'],
    ['alter table contact alter column name set not null', 'alter column name set not null'],
    ['alter table contact alter name\n  set not null', 'alter name set not null'],
    ['alter table contact alter column age type bigint', 'alter column age type bigint'],
    ['alter table contact add column age integer not null', 'add column age integer not null'],
    [
      'alter table contact add column a text, add column b text not null, add column c text',
      'add column b text not null',
    ],
  ])('is found: %s', (statement, found) => {
    expect(breakingStatements(statement)).toEqual([found])
  })

  it.each([
    'create table reminder (tenant_id uuid not null, id uuid not null)',
    'alter table contact add column age integer',
    "alter table contact add column age integer not null default 1, add column b text default ''",
    'alter table contact alter column name drop not null',
    'alter table account drop constraint account_domain_key',
    'drop index contact_by_name',
    'alter table file_part alter column sealed set storage external',
  ])('is not what only adds or loosens: %s', (statement) => {
    expect(breakingStatements(statement)).toEqual([])
  })
})

describe('migrations', () => {
  it('take nothing away but in steps that are marked', async () => {
    const names = (await readdir(FOLDER)).filter((name) => !CONTRACT.test(name))
    const found = await Promise.all(
      names.map(async (name) => [
        name,
        breakingStatements(await read(`${path.relative(ROOT, FOLDER)}/${name}`)),
      ]),
    )

    expect(names.length).toBeGreaterThan(10)
    expect(Object.fromEntries(found.filter(([, statements]) => statements?.length))).toEqual(
      UNNOTICED,
    )
  })

  it('take away only what a release that is out does not use any more', async () => {
    const released = [...(await read('CHANGELOG.md')).matchAll(/^## \[(\d+\.\d+\.\d+)\]/gm)].map(
      ([, version]) => version,
    )
    const steps = Object.keys(migrations).filter((name) => CONTRACT.test(name))

    expect(Object.keys(CONTRACT_STEPS).sort()).toEqual(steps.sort())
    expect(Object.values(CONTRACT_STEPS).filter((version) => !released.includes(version))).toEqual(
      [],
    )
  })
})
