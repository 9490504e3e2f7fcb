import { INSIDE } from '../cast.ts'

/** What Exchange Online writes of a mail's origin: everybody here is who they say they are. */
export function originHeaders({ from }: { from: { email: string } }): [string, string][] {
  const domain = from.email.split('@').at(-1) ?? ''
  const isInside = domain === INSIDE
  const results = [
    `spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=${domain}`,
    `dkim=pass (signature was verified) header.d=${domain}`,
    `dmarc=pass action=none header.from=${domain}`,
    'compauth=pass reason=100',
  ].join(';')
  return [
    ['Authentication-Results', isInside ? '' : results],
    ['X-MS-Exchange-Organization-AuthSource', 'SANDBOX01.eurprd01.prod.outlook.com'],
    ['X-MS-Exchange-Organization-AuthAs', isInside ? 'Internal' : 'Anonymous'],
  ]
}
