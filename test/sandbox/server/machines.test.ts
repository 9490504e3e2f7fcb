import { describe, expect, it } from '@jest/globals'
import type { HttpRequest } from '../../../src/sandbox/http-client.ts'
import { ANNA } from '../../../src/sandbox/cast.ts'
import { bodyUrls } from '../../../src/sandbox/server/body-urls.ts'
import { actAs } from '../../../src/sandbox/server/machines.ts'
import { BO, smallWorld } from '../mail/world.ts'

const BODY =
  '<p><a href="https://localhost:3000/c/one">one</a> <a href="https://contoso.example/">out</a>' +
  '<a href="mailto:bo@contoso.example">mail</a><img src="https://localhost:3000/o/x.png"></p>'

function recorded() {
  const asked: { url: string; method: string; agent: string }[] = []
  const http = async (url: string, { method = 'GET', headers = {} }: HttpRequest = {}) => {
    asked.push({ url, method, agent: headers['user-agent'] ?? '' })
    return { status: 200, headers: {}, body: '' }
  }
  return { asked, http }
}

const mail = () => smallWorld().office.send(ANNA, { to: [BO], body: BODY })

describe('a machine', () => {
  it('finds the links and pictures of a body', () => {
    expect(bodyUrls(BODY)).toEqual({
      pictures: ['https://localhost:3000/o/x.png'],
      links: ['https://localhost:3000/c/one', 'https://contoso.example/'],
    })
  })

  it('that scans links asks by HEAD and GET, as a bot, and never beyond this computer', async () => {
    const { asked, http } = recorded()
    await actAs('link-scanner', mail(), http)

    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'HEAD https://localhost:3000/c/one',
      'GET https://localhost:3000/c/one',
    ])
    expect(asked.every(({ agent }) => /bot/i.test(agent))).toBe(true)
  })

  it('in disguise looks at everything, and calls itself a browser', async () => {
    const { asked, http } = recorded()
    await actAs('disguised-scanner', mail(), http)

    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET https://localhost:3000/o/x.png',
      'GET https://localhost:3000/c/one',
    ])
    expect(asked.some(({ agent }) => /bot/i.test(agent))).toBe(false)
  })

  it.each([
    ['apple-prefetch', 'Mozilla/5.0'],
    ['gmail-proxy', expect.stringContaining('GoogleImageProxy')],
  ] as const)('%s loads the picture by its own name', async (machine, agent) => {
    const { asked, http } = recorded()
    const answers = await actAs(machine, mail(), http)

    expect(asked).toEqual([{ url: 'https://localhost:3000/o/x.png', method: 'GET', agent }])
    expect(answers).toEqual([{ url: 'https://localhost:3000/o/x.png', method: 'GET', status: 200 }])
  })
})
