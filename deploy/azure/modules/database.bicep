// PostgreSQL within the network alone, with point-in-time recovery of two weeks and a standby in another zone.
param location string
param prefix string
@secure()
param password string
param subnetId string
param zoneId string

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${prefix}-database'
  location: location
  sku: { name: 'Standard_D2ds_v5', tier: 'GeneralPurpose' }
  properties: {
    version: '16'
    administratorLogin: 'follow'
    administratorLoginPassword: password
    storage: { storageSizeGB: 128, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: 14, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: 'ZoneRedundant' }
    network: { delegatedSubnetResourceId: subnetId, privateDnsZoneArmResourceId: zoneId }
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: server
  name: 'follow'
  properties: { charset: 'UTF8', collation: 'C' }
}

output host string = server.properties.fullyQualifiedDomainName
