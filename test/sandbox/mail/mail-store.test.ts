import { describe, expect, it } from '@jest/globals'
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ANNA, everybody } from '../../../src/sandbox/cast.ts'
import { openMailStore } from '../../../src/sandbox/mail/mail-store.ts'
import { SandboxProblem } from '../../../src/sandbox/sandbox-problem.ts'
import { BO, smallWorld } from './world.ts'

const newFile = () => path.join(mkdtempSync(path.join(tmpdir(), 'follow-mail-')), 'world.json')

describe('the mail store', () => {
  it('has everything again when it is opened the next time', () => {
    const file = newFile()
    const { store, office } = smallWorld(file)
    office.send(ANNA, { subject: 'Kept', to: [BO] })

    expect(openMailStore(file, everybody).list(BO.email)).toEqual(store.list(BO.email))
    expect(readdirSync(path.dirname(file))).toEqual(['world.json'])
  })

  it('lists newest first', () => {
    const { store, office } = smallWorld()
    office.send(ANNA, { subject: 'First', to: [BO] })
    office.send(ANNA, { subject: 'Second', to: [BO] })

    expect(store.list(BO.email).map(({ subject }) => subject)).toEqual(['Second', 'First'])
  })

  it('counts the versions of a mail', () => {
    const { store, office } = smallWorld()
    const sent = office.send(ANNA, { to: [BO] })

    expect(store.put(ANNA.email, { ...sent, subject: 'New' }).version).toBe(sent.version + 1)
  })

  it('writes many changes at once', () => {
    const file = newFile()
    const { store, office } = smallWorld(file)
    store.inOneWrite(() => {
      office.send(ANNA, { to: [BO] })
      expect(existsSync(file)).toBe(false)
    })

    expect(openMailStore(file, everybody).list(BO.email)).toHaveLength(1)
  })

  it('says in one line what to do about a file it cannot read', () => {
    const file = newFile()
    writeFileSync(file, '{ torn')

    expect(() => openMailStore(file, everybody)).toThrow(SandboxProblem)
    expect(() => openMailStore(file, everybody)).toThrow(/--fresh/)
  })
})
