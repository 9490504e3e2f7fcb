import type { HttpClient } from '../http-client.ts'
import type { Mail } from '../mail/mail.ts'
import { bodyUrls } from './body-urls.ts'

/** What one of the machines between sender and reader asked for. */
export interface MachineRequest {
  method: 'GET' | 'HEAD'
  url: string
  agent: string
}

/** The machines that make opens and clicks nobody made, by how they introduce themselves. */
export const machines = {
  'apple-prefetch': (mail) => pictureLoads(mail, 'Mozilla/5.0'),
  'gmail-proxy': (mail) =>
    pictureLoads(
      mail,
      'Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)',
    ),
  'link-scanner': (mail) =>
    bodyUrls(mail.body).links.flatMap((url) => [
      { method: 'HEAD', url, agent: SCANNER },
      { method: 'GET', url, agent: SCANNER },
    ]),
  // By its name it is anybody's browser. What gives it away is that nobody reads so fast.
  'disguised-scanner': (mail) => [
    ...pictureLoads(mail, BROWSER),
    ...bodyUrls(mail.body).links.map((url) => ({ method: 'GET' as const, url, agent: BROWSER })),
  ],
} as const satisfies Record<string, (mail: Mail) => MachineRequest[]>

export type Machine = keyof typeof machines

const BROWSER =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0'
const SCANNER = 'Mozilla/5.0 (compatible; LinkScanBot/2.1; +https://scanner.example/bot)'

const pictureLoads = (mail: Mail, agent: string): MachineRequest[] =>
  bodyUrls(mail.body).pictures.map((url) => ({ method: 'GET', url, agent }))

/**
 * Sends a machine's requests over real HTTP. Only this computer is asked: the sandbox never reaches
 * out.
 *
 * @returns what was answered, in order
 */
export async function actAs(
  machine: Machine,
  mail: Mail,
  http: HttpClient,
): Promise<{ url: string; method: string; status: number }[]> {
  const requests = machines[machine](mail).filter(({ url }) => isLocal(url))
  return Promise.all(
    requests.map(async ({ method, url, agent }) => {
      const answer = await http(url, { method, headers: { 'user-agent': agent } })
      return { url, method, status: answer.status }
    }),
  )
}

const isLocal = (url: string) => URL.canParse(url) && new URL(url).hostname === 'localhost'
