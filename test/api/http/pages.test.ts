import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let dir: string
beforeAll(async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'pages-'))
  dir = path.join(root, 'addin')
  await mkdir(path.join(dir, '.well-known'), { recursive: true })
  const files = ['taskpane.html', 'taskpane.1a2b3c4d.js', 'launchevent.js', 'redirect-bridge.html']
  for (const name of [...files, '.well-known/microsoft-officeaddins-allowed.json']) {
    await writeFile(path.join(dir, name), '{}')
  }
  await writeFile(path.join(root, 'secret.txt'), 'secret')
  test = await openTestApp({
    config: {
      addinDir: dir,
      pages: {
        scriptOrigins: ['https://office.sandbox.example'],
        frameAncestors: ['https://mail.sandbox.example'],
      },
    },
  })
})
afterAll(async () => {
  await test.close()
  await rm(path.dirname(dir), { recursive: true })
})

const get = (url: string) => test.app.inject(url)

describe("the add-in's pages", () => {
  it('keep the server from starting where they are not built', async () => {
    const addinDir = path.join(dir, 'nowhere')

    await expect(openTestApp({ config: { addinDir } })).rejects.toThrow(
      `ADDIN_DIR ${addinDir} has no taskpane.html`,
    )
  })

  it.each([
    ['/taskpane.1a2b3c4d.js', 'public, max-age=31536000, immutable'],
    ['/taskpane.html', 'no-cache'],
    ['/launchevent.js', 'no-cache'],
    ['/.well-known/microsoft-officeaddins-allowed.json', 'no-cache'],
  ])('are served: %s with %s', async (url, cache) => {
    const reply = await get(url)

    expect(reply.statusCode).toBe(200)
    expect(reply.headers['cache-control']).toBe(cache)
  })

  it('may load Office.js and their own scripts, and be framed by Outlook', async () => {
    const policy = String((await get('/taskpane.html')).headers['content-security-policy'])
    const directive = (name: string) =>
      policy.split(';').find((one) => one.startsWith(`${name} `)) ?? ''

    expect(directive('script-src')).toContain("'self' https://appsforoffice.microsoft.com")
    expect(directive('script-src')).toContain('https://office.sandbox.example')
    expect(directive('script-src')).not.toMatch(/unsafe|\*/)
    expect(directive('frame-ancestors')).toContain('https://outlook.office.com')
    expect(directive('frame-ancestors')).toContain('https://*.cloud.microsoft')
    expect(directive('frame-ancestors')).toContain('https://mail.sandbox.example')
    expect(directive('connect-src')).toContain('https://login.example')
    expect(directive('default-src')).toBe("default-src 'none'")
  })

  it('are not kept from frames by older headers', async () => {
    const { headers } = await get('/taskpane.html')

    expect(headers['x-frame-options']).toBeUndefined()
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin-allow-popups')
  })

  it.each(['/redirect-bridge.html', '/redirect-bridge.html?code=1'])(
    'leave the bridge its opener: %s',
    async (url) => {
      const reply = await get(url)

      expect(reply.statusCode).toBe(200)
      expect(reply.headers['cross-origin-opener-policy']).toBeUndefined()
    },
  )

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/'])(
    'are all there is: %s',
    async (url) => {
      const reply = await get(url)

      expect(reply.statusCode).not.toBe(200)
      expect(reply.body).not.toContain('secret')
    },
  )
})
