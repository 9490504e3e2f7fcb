// Two accounts: blobs of hits and of tracked files, reached privately by identities alone; and a share for
// the replay lists, which Container Apps can only mount with the account's key.
param location string
param prefix string
param subnetId string
param zoneId string
param trackingPrincipal string
param apiPrincipal string
param workerPrincipal string

@description('Storage Blob Data Contributor')
var blobContributor = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: '${prefix}blobs'
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    publicNetworkAccess: 'Disabled'
    networkAcls: { defaultAction: 'Deny', bypass: 'None' }
  }
}

// What was recorded or erased is to be gone: neither soft delete nor versions.
resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: account
  name: 'default'
  properties: {
    deleteRetentionPolicy: { enabled: false }
    containerDeleteRetentionPolicy: { enabled: true, days: 7 }
    isVersioningEnabled: false
  }
}

resource hits 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: blobs
  name: 'hits'
}

resource files 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: blobs
  name: 'files'
}

var principals = [trackingPrincipal, apiPrincipal, workerPrincipal]

// Tracking appends hits and the worker empties them.
resource hitRight 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for principal in [trackingPrincipal, workerPrincipal]: {
    scope: hits
    name: guid(hits.id, principal, blobContributor)
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobContributor)
      principalId: principal
      principalType: 'ServicePrincipal'
    }
  }
]

// The API takes files, tracking gives them out, the worker removes them.
resource fileRight 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for principal in principals: {
    scope: files
    name: guid(files.id, principal, blobContributor)
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobContributor)
      principalId: principal
      principalType: 'ServicePrincipal'
    }
  }
]

resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: '${prefix}-blobs'
  location: location
  properties: {
    subnet: { id: subnetId }
    privateLinkServiceConnections: [
      { name: 'blob', properties: { privateLinkServiceId: account.id, groupIds: ['blob'] } }
    ]
  }
}

resource endpointZone 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-05-01' = {
  parent: endpoint
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [{ name: 'blob', properties: { privateDnsZoneId: zoneId } }]
  }
}

resource shares 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: '${prefix}share'
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    allowBlobPublicAccess: false
  }
}

resource shareService 'Microsoft.Storage/storageAccounts/fileServices@2023-05-01' = {
  parent: shares
  name: 'default'
}

resource share 'Microsoft.Storage/storageAccounts/fileServices/shares@2023-05-01' = {
  parent: shareService
  name: 'replay'
  properties: { shareQuota: 1 }
}

output bufferUrl string = '${account.properties.primaryEndpoints.blob}${hits.name}'
output filesUrl string = '${account.properties.primaryEndpoints.blob}${files.name}'
output shareAccount string = shares.name
output shareName string = share.name
