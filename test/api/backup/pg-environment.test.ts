import { describe, expect, it } from '@jest/globals'
import { pgEnvironment } from '../../../src/api/backup/pg-environment.ts'

const tls = (query: string) => {
  const { PGSSLMODE, PGSSLROOTCERT } = pgEnvironment(`postgres://db/follow${query}`, '/roots.pem')
  return [PGSSLMODE, PGSSLROOTCERT]
}

describe('PostgreSQL’s programs', () => {
  it('reach what the address names', () => {
    expect(
      pgEnvironment('postgres://a%40b:p%2Fw@[::1]:5433/my%20db?sslcert=/c&sslkey=/k', '/roots.pem'),
    ).toEqual({
      ...{ PGHOST: '::1', PGPORT: '5433', PGUSER: 'a@b', PGPASSWORD: 'p/w' },
      ...{ PGDATABASE: 'my db', PGSSLCERT: '/c', PGSSLKEY: '/k' },
    })
    expect(pgEnvironment('postgres:///follow?host=/run/pg', '/roots.pem')).toEqual({
      ...{ PGHOST: '/run/pg', PGDATABASE: 'follow' },
    })
  })

  it.each([
    ['', undefined, undefined],
    ['?sslmode=disable', 'disable', undefined],
    ['?sslmode=no-verify', 'require', undefined],
    ['?sslmode=require', 'verify-full', '/roots.pem'],
    ['?sslmode=verify-full', 'verify-full', '/roots.pem'],
    ['?sslmode=verify-full&sslrootcert=/own.pem', 'verify-full', '/own.pem'],
    ['?ssl=true', 'verify-full', '/roots.pem'],
    ['?uselibpqcompat=true&sslmode=require', 'require', undefined],
    ['?uselibpqcompat=true&sslmode=verify-full', 'verify-full', '/roots.pem'],
  ])('trust whom the server trusts, with %p', (query, mode, roots) => {
    expect(tls(query)).toEqual([mode, roots])
  })
})
