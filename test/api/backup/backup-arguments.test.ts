import { describe, expect, it } from '@jest/globals'
import { backupArguments } from '../../../src/api/backup/backup-arguments.ts'

describe('what is asked of backup', () => {
  it.each([
    [['make', 'a.dump'], { command: 'make', file: 'a.dump' }],
    [['restore', 'a.dump'], { command: 'restore', file: 'a.dump' }],
  ])('%j is understood', (args, asked) => {
    expect(backupArguments(args)).toEqual(asked)
  })

  it.each([[[]], [['make']], [['make', '']], [['drop', 'a.dump']], [['make', 'a', 'b']]])(
    '%j is asked back about',
    (args) => {
      expect(backupArguments(args)).toMatch(/^What is to be done\? npm run backup -- make <file>/)
    },
  )
})
