import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { fileLimitFinding } from '../../../src/api/doctor/file-limit-findings.ts'
import { readFileLimit } from '../../../src/api/doctor/file-limit.service.ts'

const told = (most: number | null) => {
  const { grade, says } = fileLimitFinding(most)
  return `${grade}: ${says}`
}

describe('the limit of open files', () => {
  it.each([
    [null, 'ok: How many files a process may have open is not known here'],
    [0, 'warning: A process started here may have only 0 files open, and each open pane takes one'],
    [16_383, expect.stringMatching(/^warning: .* only 16383 files/)],
    [16_384, 'ok: A process started here may have 16384 files open'],
    [Infinity, 'ok: A process started here may have any number of files open'],
  ])('of %s is told', (most, expected) => {
    expect(told(most)).toEqual(expected)
  })

  it('says where it is raised', () => {
    expect(fileLimitFinding(1024).todo).toMatch(/16384.*LimitNOFILE=.*--ulimit.*ulimit -n/)
  })

  const onUnix = process.platform === 'win32' ? it.skip : it
  onUnix("is the hard limit, which a shell's may be below", () => {
    const hard = execFileSync('sh', ['-c', 'ulimit -Hn'], { encoding: 'utf8' }).trim()

    expect(readFileLimit()).toBe(hard === 'unlimited' ? Infinity : Number(hard))
  })
})
