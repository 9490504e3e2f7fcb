import type { ScannerService } from './scanner-catalogue.ts'

/**
 * Networks of services that check mail, as those services publish them. Only what a source below
 * says; an installation may name a file of its own in place of this (docs/deploy.md).
 *
 * Networks from which people's mail is shown too are not here: Exchange Online loads pictures for
 * readers of Outlook on the web, and Google's and Yahoo's proxies for theirs.
 */
export const SCANNER_NETWORKS: readonly ScannerService[] = [
  {
    // Endpoint sets 9 and 10, which are for filtering alone.
    name: 'Exchange Online Protection',
    scope: 'all',
    certainty: 'certain',
    source: 'https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges',
    ranges: [
      '40.92.0.0/15',
      '40.107.0.0/16',
      '52.100.0.0/14',
      '52.238.78.88/32',
      '104.47.0.0/17',
      '2a01:111:f400::/48',
      '2a01:111:f403::/48',
    ],
  },
  {
    name: 'Barracuda Email Gateway Defense',
    scope: 'all',
    certainty: 'certain',
    source:
      'https://campus.barracuda.com/product/emailgatewaydefense/doc/96023004/ip-analysis-inbound/',
    ranges: ['209.222.80.0/21'],
  },
  // From here on people may be behind the network too: these services show pages to them at a
  // distance (browser isolation).
  {
    name: 'Proofpoint',
    scope: 'all',
    certainty: 'probable',
    source: 'https://proofpoint.my.site.com/support/PPSup_SupportInfo',
    ranges: [
      '62.209.50.0/24',
      '67.231.144.0/20',
      '91.209.104.0/24',
      '208.84.64.0/22',
      '208.86.200.0/22',
    ],
  },
  {
    name: 'Proofpoint Essentials',
    scope: 'all',
    certainty: 'probable',
    source: 'https://help.proofpoint.com/Proofpoint_Essentials',
    ranges: ['148.163.128.0/19'],
  },
  {
    name: 'Mimecast',
    scope: 'all',
    certainty: 'probable',
    source: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000659090707',
    ranges: [
      '63.128.21.0/24',
      '91.220.42.0/24',
      '146.101.78.0/24',
      '170.10.128.0/22',
      '170.10.132.0/23',
      '185.58.84.0/22',
      '195.130.217.0/24',
      '205.139.110.0/23',
      '207.211.30.0/24',
      '207.211.31.0/25',
      '216.205.24.0/24',
    ],
  },
]
