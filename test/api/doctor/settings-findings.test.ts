import { describe, expect, it } from '@jest/globals'
import { distanceBetween, settingsFindings } from '../../../src/api/doctor/settings-findings.ts'

const KNOWN = ['PUBLIC_ORIGIN', 'TRACKING_KEYS', 'DATABASE_URL', 'PORT', 'ROLE']

const findings = (names: string[], isOwnFile = false, problems: string[] = []) =>
  settingsFindings({ names, known: KNOWN, problems, isOwnFile, admitsAnyTenant: false })

const told = (names: string[], isOwnFile = false) =>
  findings(names, isOwnFile)
    .filter(({ grade }) => grade !== 'ok')
    .map(({ grade, says, todo }) => `${grade}: ${says}. ${todo}`)

describe('the settings', () => {
  it('are warned of where they let everybody in', () => {
    const given = { names: ['PORT'], known: KNOWN, problems: [], isOwnFile: false }

    expect(settingsFindings({ ...given, admitsAnyTenant: true })).toMatchObject([
      { grade: 'warning', says: expect.stringMatching(/^TENANTS=\* lets in everybody/) },
      { grade: 'ok' },
    ])
  })

  it('are counted where nothing is wrong', () => {
    expect(findings(['PORT', 'PUBLIC_ORIGIN', 'HOME'])).toEqual([
      { area: 'settings', grade: 'ok', says: '2 of 5 are set, none is wrong' },
    ])
  })

  it('fail with every problem the server would have', () => {
    const problems = ['PORT must be a number', 'TRACKING_KEYS is not set']

    expect(findings([], false, problems).map(({ grade, says }) => [grade, says])).toEqual([
      ['failed', 'PORT must be a number'],
      ['failed', 'TRACKING_KEYS is not set'],
    ])
  })

  it.each([
    ['TRACKING_KEY', 'TRACKING_KEYS'],
    ['PUBLIC_ORGIN', 'PUBLIC_ORIGIN'],
    ['DATABASE_URI', 'DATABASE_URL'],
  ])('that are misspelt are told: %s', (given, meant) => {
    expect(told([given])).toEqual([`warning: ${given} is read by nobody. Did you mean ${meant}?`])
  })

  it.each(['HOME', 'NODE', 'SHELL', 'JAVA_HOME', 'ADDIN_API_ORIGIN'])(
    'of others in an environment are left alone: %s',
    (name) => expect(told([name])).toEqual([]),
  )

  it.each(['OTEL_TRACES_SAMPLER', 'AZURE_CLIENT_ID', 'NODE_OPTIONS', 'TZ', 'LOGGING_SECRET_1'])(
    'that libraries read are left alone in a file too: %s',
    (name) => expect(told([name], true)).toEqual([]),
  )

  it('that nobody reads are told where the file is ours', () => {
    expect(told(['COLOUR', 'ADDIN_CLIENT_ID'], true)).toEqual([
      'warning: COLOUR is read by nobody. Take it out, or look its name up in docs/deploy.md',
      'warning: ADDIN_CLIENT_ID does nothing here. It counts when the add-in is built: npm run build',
    ])
  })
})

describe('the distance between two names', () => {
  it.each([
    ['', '', 0],
    ['PORT', 'PORT', 0],
    ['PORT', 'PRT', 1],
    ['PORT', 'SPORT', 1],
    ['PORT', 'FORT', 1],
    ['PORT', '', 4],
    ['KEYS', 'SEEK', 3],
  ])('of %j and %j is %s', (one, other, distance) => {
    expect(distanceBetween(one, other)).toBe(distance)
    expect(distanceBetween(other, one)).toBe(distance)
  })
})
