// Two hosts, each to its own role. Nothing is cached: a beacon that Front Door answers is a hit that is lost.
param prefix string
param trackingHost string
param appHost string
param trackingOrigin string
param apiOrigin string

resource profile 'Microsoft.Cdn/profiles@2024-02-01' = {
  name: '${prefix}-front'
  location: 'global'
  sku: { name: 'Standard_AzureFrontDoor' }
  // Streams of alerts are silent for up to 30 seconds.
  properties: { originResponseTimeoutSeconds: 120 }
}

var sides = [
  { name: 'tracking', host: trackingHost, origin: trackingOrigin }
  { name: 'app', host: appHost, origin: apiOrigin }
]

resource endpoint 'Microsoft.Cdn/profiles/afdEndpoints@2024-02-01' = [
  for side in sides: {
    parent: profile
    name: '${prefix}-${side.name}'
    location: 'global'
    properties: { enabledState: 'Enabled' }
  }
]

resource domain 'Microsoft.Cdn/profiles/customDomains@2024-02-01' = [
  for side in sides: {
    parent: profile
    name: side.name
    properties: {
      hostName: side.host
      tlsSettings: { certificateType: 'ManagedCertificate', minimumTlsVersion: 'TLS12' }
    }
  }
]

resource group 'Microsoft.Cdn/profiles/originGroups@2024-02-01' = [
  for side in sides: {
    parent: profile
    name: side.name
    properties: {
      loadBalancingSettings: { sampleSize: 4, successfulSamplesRequired: 3 }
      healthProbeSettings: {
        probePath: '/ready'
        probeProtocol: 'Https'
        probeRequestType: 'GET'
        probeIntervalInSeconds: 30
      }
    }
  }
]

resource origin 'Microsoft.Cdn/profiles/originGroups/origins@2024-02-01' = [
  for (side, index) in sides: {
    parent: group[index]
    name: side.name
    properties: {
      hostName: side.origin
      originHostHeader: side.origin
      httpsPort: 443
      enforceCertificateNameCheck: true
    }
  }
]

resource route 'Microsoft.Cdn/profiles/afdEndpoints/routes@2024-02-01' = [
  for (side, index) in sides: {
    parent: endpoint[index]
    name: side.name
    properties: {
      originGroup: { id: group[index].id }
      customDomains: [{ id: domain[index].id }]
      supportedProtocols: ['Http', 'Https']
      httpsRedirect: 'Enabled'
      forwardingProtocol: 'HttpsOnly'
      patternsToMatch: ['/*']
      linkToDefaultDomain: 'Disabled'
    }
    dependsOn: [origin[index]]
  }
]

output trackingEndpoint string = endpoint[0].properties.hostName
output appEndpoint string = endpoint[1].properties.hostName
