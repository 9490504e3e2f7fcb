// Follow for Outlook on Azure: three roles in Container Apps, PostgreSQL, blobs, a key vault, Front Door.
// What each parameter means, and what is to be done before and after: docs/deploy.md, "On Azure".
//   az bicep lint --file deploy/azure/main.bicep
//   az deployment group create --resource-group follow --template-file deploy/azure/main.bicep --parameters …
targetScope = 'resourceGroup'

@description('Region of everything but Front Door, which is everywhere.')
param location string = resourceGroup().location

@description('Beginning of all names; 3 to 11 small letters and digits.')
@minLength(3)
@maxLength(11)
param prefix string

@description('The image, with its exact tag or digest.')
param image string

@description('Host of beacons and links, e.g. l.contoso.com.')
param trackingHost string

@description('Host of the add-in\'s pages and calls, e.g. follow.contoso.com.')
param appHost string

@description('Ids of the tenants that may use it, with commas.')
param tenants string

@description('Application (client) id of the app registration.')
param clientId string

@description('Password of the database\'s administrator; goes into the key vault as part of the address.')
@secure()
param databasePassword string

@description('TRACKING_KEYS; keep a copy apart from Azure.')
@secure()
param trackingKeys string

@description('SECRET_KEYS; keep a copy apart from Azure.')
@secure()
param secretKeys string

@description('Least number of tracking processes; two, so that a link resolves while one is replaced.')
@minValue(1)
param minTracking int = 2

@description('Days that logs are kept.')
@minValue(30)
param logDays int = 30

module network 'modules/network.bicep' = {
  name: 'network'
  params: { location: location, prefix: prefix }
}

module logs 'modules/logs.bicep' = {
  name: 'logs'
  params: { location: location, prefix: prefix, days: logDays }
}

module identities 'modules/identities.bicep' = {
  name: 'identities'
  params: { location: location, prefix: prefix }
}

module database 'modules/database.bicep' = {
  name: 'database'
  params: {
    location: location
    prefix: prefix
    password: databasePassword
    subnetId: network.outputs.databaseSubnetId
    zoneId: network.outputs.databaseZoneId
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    location: location
    prefix: prefix
    subnetId: network.outputs.endpointSubnetId
    zoneId: network.outputs.blobZoneId
    trackingPrincipal: identities.outputs.trackingPrincipal
    apiPrincipal: identities.outputs.apiPrincipal
    workerPrincipal: identities.outputs.workerPrincipal
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    location: location
    prefix: prefix
    subnetId: network.outputs.endpointSubnetId
    zoneId: network.outputs.vaultZoneId
    databaseHost: database.outputs.host
    databasePassword: databasePassword
    trackingKeys: trackingKeys
    secretKeys: secretKeys
    trackingPrincipal: identities.outputs.trackingPrincipal
    apiPrincipal: identities.outputs.apiPrincipal
    workerPrincipal: identities.outputs.workerPrincipal
  }
}

module apps 'modules/apps.bicep' = {
  name: 'apps'
  params: {
    location: location
    prefix: prefix
    image: image
    subnetId: network.outputs.appSubnetId
    logsName: logs.outputs.name
    trackingIdentity: identities.outputs.trackingId
    apiIdentity: identities.outputs.apiId
    workerIdentity: identities.outputs.workerId
    workerClientId: identities.outputs.workerClientId
    trackingClientId: identities.outputs.trackingClientId
    apiClientId: identities.outputs.apiClientId
    vaultUri: vault.outputs.uri
    bufferUrl: storage.outputs.bufferUrl
    filesUrl: storage.outputs.filesUrl
    shareAccount: storage.outputs.shareAccount
    shareName: storage.outputs.shareName
    trackingHost: trackingHost
    appHost: appHost
    tenants: tenants
    clientId: clientId
    minTracking: minTracking
  }
}

module front 'modules/front.bicep' = {
  name: 'front'
  params: {
    prefix: prefix
    trackingHost: trackingHost
    appHost: appHost
    trackingOrigin: apps.outputs.trackingOrigin
    apiOrigin: apps.outputs.apiOrigin
  }
}

@description('Where the CNAME records of both hosts lead.')
output trackingEndpoint string = front.outputs.trackingEndpoint
output appEndpoint string = front.outputs.appEndpoint
