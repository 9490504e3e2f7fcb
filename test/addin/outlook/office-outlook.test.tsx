import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { createCallQueue, TOO_LATE } from '../../../src/addin/outlook/call-queue.ts'
import { isDarkColour } from '../../../src/addin/outlook/host-theme.ts'
import { createOfficeOutlook } from '../../../src/addin/outlook/office-outlook.ts'
import { officeHost } from '../../fixtures/office-host.ts'
import { describePort } from './describe-port.ts'

const started: (() => void)[] = []
afterEach(() => {
  for (const stop of started.splice(0)) stop()
  jest.useRealTimers()
})

function start(host = officeHost()) {
  started.push(host.install())
  return { host, outlook: createOfficeOutlook() }
}

describePort('the adapter', async () => start().outlook)

describe('the adapter over Office.js', () => {
  it('asks three things at a time', async () => {
    const { host, outlook } = start()
    const draft = outlook.current()
    if (draft.kind !== 'draft') throw new Error('no draft')
    await Promise.all([draft.marks(), draft.recipients(), draft.subject(), draft.attachments()])
    expect(host.mostAtOnce()).toBe(3)
  })

  it('turns a failure of Office into OutlookError with its number', async () => {
    const { host, outlook } = start()
    host.fail('body.getAsync', 9002)
    const draft = outlook.current()
    if (draft.kind !== 'draft') throw new Error('no draft')
    await expect(draft.html()).rejects.toMatchObject({ name: 'OutlookError', code: 9002 })
  })

  it('saves before and after it writes header and properties', async () => {
    const { host, outlook } = start()
    const draft = outlook.current()
    if (draft.kind !== 'draft') throw new Error('no draft')
    await draft.mark({ key: 'AAAAAAAAAAAAAAAAAAAAAA', ticket: 'secret' })
    expect(host.calls()).toEqual([
      'saveAsync',
      'internetHeaders.setAsync',
      'loadCustomPropertiesAsync',
      'customProperties.saveAsync',
      'sessionData.setAsync',
      'saveAsync',
    ])
    expect(JSON.stringify(host.headers())).not.toContain('secret')
  })

  it("gives Graph's form of a draft's id", async () => {
    const draft = start().outlook.current()
    expect(draft.kind === 'draft' && (await draft.save())).toBe('rest-id')
  })

  it('counts a time that is past as none', async () => {
    const draft = start().outlook.current()
    if (draft.kind !== 'draft') throw new Error('no draft')
    await draft.setDeliverAt(new Date('2020-01-01T00:00:00Z'))
    expect(await draft.deliverAt()).toBeUndefined()
  })

  it('leaves out of the properties what is too long for them, whole', async () => {
    const { outlook } = start()
    const draft = outlook.current()
    if (draft.kind !== 'draft') throw new Error('no draft')
    const mark = { key: 'A', ticket: 't', queued: 'footer' } as const
    const long = { ...mark, beaconHtml: '<img src="/b">', footerHtml: 'x'.repeat(2000) }
    await draft.mark(long)
    expect(await draft.marks()).toMatchObject({ session: long, properties: mark })
    expect((await draft.marks()).properties).toEqual(mark)
  })

  it('finds the mark in session data though a store fails, and else says that it failed', async () => {
    const { host, outlook } = start()
    const draft = outlook.current()
    if (draft.kind !== 'draft') throw new Error('no draft')
    await draft.mark({ key: 'A', ticket: 't' })
    host.fail('loadCustomPropertiesAsync', 9020)
    expect(await draft.marks()).toMatchObject({ session: { key: 'A' }, properties: undefined })
    host.fail('sessionData.getAsync', 9050)
    await expect(draft.marks()).rejects.toMatchObject({ code: 9020 })
  })

  it('law 6: leaves out lists and what is no address, and says so', async () => {
    const { host, outlook } = start()
    host.setRecipients('to', [
      { emailAddress: 'bo@contoso.example', displayName: 'Bo Lind', recipientType: 'externalUser' },
      { emailAddress: 'sales@x.example', displayName: 'Sales', recipientType: 'distributionList' },
      { emailAddress: '/o=Exchange/cn=x', displayName: 'X', recipientType: 'other' },
      { emailAddress: '', displayName: 'half typed', recipientType: 'other' },
    ])
    host.setRecipients('bcc', [
      {
        emailAddress: 'eva@contoso.example',
        displayName: 'eva@contoso.example',
        recipientType: '',
      },
    ])
    const draft = outlook.current()
    expect(draft.kind === 'draft' && (await draft.recipients())).toEqual({
      hasOthers: true,
      named: [
        { email: 'bo@contoso.example', name: 'Bo Lind', field: 'to' },
        { email: 'eva@contoso.example', field: 'bcc' },
      ],
    })
  })

  it('copies a message when it is opened', () => {
    const { host, outlook } = start()
    host.openMessage({ itemId: 'A', subject: 'First' })
    const first = outlook.current()
    host.openMessage({ itemId: 'B', subject: 'Second' })
    expect(first).toMatchObject({ kind: 'message', id: 'A', subject: 'First' })
    expect(outlook.current()).toMatchObject({ id: 'B', subject: 'Second' })
  })

  it('says none where nothing is selected', () => {
    const { host, outlook } = start()
    host.openNothing()
    expect(outlook.current()).toEqual({ kind: 'none' })
  })

  it('tells of another item even if ItemChanged stays away, and not after stopping', () => {
    jest.useFakeTimers()
    const { host, outlook } = start()
    const heard = jest.fn()
    const stop = outlook.watch(heard)
    jest.advanceTimersByTime(10_000)
    expect(heard).not.toHaveBeenCalled()
    host.openMessage({ itemId: 'A' })
    jest.advanceTimersByTime(3000)
    expect(heard).toHaveBeenCalledTimes(1)
    host.openMessage({ itemId: 'B' })
    window.dispatchEvent(new Event('focus'))
    expect(heard).toHaveBeenCalledTimes(2)
    host.openMessage({ itemId: 'C' })
    host.itemChanged()
    expect(heard).toHaveBeenCalledTimes(3)
    stop()
    host.openMessage({ itemId: 'D' })
    host.itemChanged()
    jest.advanceTimersByTime(10_000)
    expect(heard).toHaveBeenCalledTimes(3)
  })
})

describe('the line of calls', () => {
  it('starts nothing once it is too late, not even what waits', async () => {
    started.push(officeHost().install())
    let mayStart = true
    const run = createCallQueue(() => mayStart)
    const begun: number[] = []
    const ends: (() => void)[] = []
    const calls = [1, 2, 3, 4].map((number) =>
      run<number>((done) => {
        begun.push(number)
        const result = { status: Office.AsyncResultStatus.Succeeded, value: number }
        ends.push(() => done(result as Office.AsyncResult<number>))
      }),
    )
    mayStart = false
    for (const end of ends) end()
    const results = await Promise.allSettled(calls)
    expect(begun).toEqual([1, 2, 3])
    expect(results[3]).toMatchObject({ status: 'rejected', reason: { code: TOO_LATE } })
  })
})

describe('whether the host is dark', () => {
  it.each([
    ['#ffffff', false],
    ['#000000', true],
    ['#1f1f1f', true],
    ['f3f2f1', false],
    ['white', undefined],
    [undefined, undefined],
  ])('%s: %s', (colour, dark) => {
    expect(isDarkColour(colour)).toBe(dark)
  })
})
