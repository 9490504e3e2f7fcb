// Secrets, one by one readable by the identities whose role needs them.
param location string
param prefix string
param subnetId string
param zoneId string
param databaseHost string
@secure()
param databasePassword string
@secure()
param trackingKeys string
@secure()
param secretKeys string
param trackingPrincipal string
param apiPrincipal string
param workerPrincipal string

@description('Key Vault Secrets User')
var secretsUser = '4633458b-17de-408a-b874-0445c86b69e6'

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: '${prefix}-vault'
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enablePurgeProtection: true
    // The template's own writes come by Azure; the processes by the private endpoint.
    publicNetworkAccess: 'Disabled'
    networkAcls: { defaultAction: 'Deny', bypass: 'AzureServices' }
  }
}

resource database 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'database-url'
  properties: {
    value: 'postgres://follow:${uriComponent(databasePassword)}@${databaseHost}/follow?sslmode=verify-full'
  }
}

resource tracking 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'tracking-keys'
  properties: { value: trackingKeys }
}

resource sealing 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'secret-keys'
  properties: { value: secretKeys }
}

resource databaseRight 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for principal in [trackingPrincipal, apiPrincipal, workerPrincipal]: {
    scope: database
    name: guid(database.id, principal, secretsUser)
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
      principalId: principal
      principalType: 'ServicePrincipal'
    }
  }
]

// The worker seals no link and opens none.
resource trackingRight 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for principal in [trackingPrincipal, apiPrincipal]: {
    scope: tracking
    name: guid(tracking.id, principal, secretsUser)
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
      principalId: principal
      principalType: 'ServicePrincipal'
    }
  }
]

resource sealingRight 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for principal in [trackingPrincipal, apiPrincipal, workerPrincipal]: {
    scope: sealing
    name: guid(sealing.id, principal, secretsUser)
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
      principalId: principal
      principalType: 'ServicePrincipal'
    }
  }
]

resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: '${prefix}-vault'
  location: location
  properties: {
    subnet: { id: subnetId }
    privateLinkServiceConnections: [
      { name: 'vault', properties: { privateLinkServiceId: vault.id, groupIds: ['vault'] } }
    ]
  }
}

resource endpointZone 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-05-01' = {
  parent: endpoint
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [{ name: 'vault', properties: { privateDnsZoneId: zoneId } }]
  }
}

output uri string = vault.properties.vaultUri
