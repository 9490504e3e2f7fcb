import { describe, expect, it } from '@jest/globals'
import { browserArguments, findBrowser, type Machine } from './fixtures/find-browser.ts'

/** A machine that has the given files, and notes what was run on it. */
function machine(files: string[], overrides: Partial<Machine> = {}): Machine & { ran: string[] } {
  const ran: string[] = []
  return {
    platform: 'linux',
    env: {},
    isRoot: false,
    playwrightPath: '/cache/playwright/chrome',
    exists: (file) => files.includes(file),
    run: (command, args) => {
      ran.push([command, ...args].join(' '))
      if (args.includes('chromium')) files.push('/usr/bin/chromium')
    },
    ran,
    ...overrides,
  }
}

describe('the search for a browser', () => {
  it.each([
    ['an installed Chrome', ['/usr/bin/google-chrome', '/usr/bin/chromium'], {}, 0],
    ["Debian's Chromium", ['/usr/bin/chromium'], {}, 0],
    ['Edge on Linux', ['/usr/bin/microsoft-edge'], {}, 0],
    ['Chromium of a snap', ['/snap/bin/chromium'], {}, 0],
    [
      'Chrome on a Mac',
      ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      { platform: 'darwin' },
      0,
    ],
    [
      'Edge on Windows',
      ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
      { platform: 'win32', env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' } },
      0,
    ],
    ["Playwright's own", ['/cache/playwright/chrome'], {}, 0],
    [
      'what CHROME_PATH names, before any other',
      ['/usr/bin/chromium', '/opt/chrome'],
      { env: { CHROME_PATH: '/opt/chrome' } },
      1,
    ],
  ] as [string, string[], Partial<Machine>, number][])('finds %s', (_what, files, more, index) => {
    expect(findBrowser(machine(files, more))).toBe(files[index])
  })

  it('says so when CHROME_PATH names nothing, even if another browser is there', () => {
    const wrong = machine(['/usr/bin/chromium'], { env: { CHROME_PATH: '/nowhere' } })

    expect(() => findBrowser(wrong)).toThrow('CHROME_PATH names /nowhere')
  })

  it('installs the package of Debian when it is root', () => {
    const debian = machine(['/etc/debian_version'], { isRoot: true })

    expect(findBrowser(debian)).toBe('/usr/bin/chromium')
    expect(debian.ran.at(-1)).toContain('apt-get install')
  })

  it.each([
    ['an ordinary user on Debian', ['/etc/debian_version'], { isRoot: false }],
    ['root elsewhere', [], { isRoot: true }],
    ['a Mac without a browser', [], { platform: 'darwin' }],
  ] as [string, string[], Partial<Machine>][])(
    'says in one line what to do for %s, and installs nothing',
    (_who, files, more) => {
      const bare = machine(files, more)

      expect(() => findBrowser(bare)).toThrow(/^No browser .* CHROME_PATH.*$/)
      expect(bare.ran).toEqual([])
    },
  )
})

describe('the arguments of the browser', () => {
  it('switch its sandbox off for root alone', () => {
    expect(browserArguments(true)).toContain('--no-sandbox')
    expect(browserArguments(false)).toEqual([])
  })
})
