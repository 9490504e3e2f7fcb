// The three roles from one image. Only the worker's number is fixed: jobs are leased, two are enough.
param location string
param prefix string
param image string
param subnetId string
param logsName string
param trackingIdentity string
param apiIdentity string
param workerIdentity string
param trackingClientId string
param apiClientId string
param workerClientId string
param vaultUri string
param bufferUrl string
param filesUrl string
param shareAccount string
param shareName string
param trackingHost string
param appHost string
param tenants string
param clientId string
param minTracking int

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: logsName
}

resource shares 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: shareAccount
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${prefix}-apps'
  location: location
  properties: {
    vnetConfiguration: { infrastructureSubnetId: subnetId, internal: false }
    zoneRedundant: true
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

resource replay 'Microsoft.App/managedEnvironments/storages@2024-03-01' = {
  parent: environment
  name: 'replay'
  properties: {
    azureFile: {
      accountName: shares.name
      accountKey: shares.listKeys().keys[0].value
      shareName: shareName
      accessMode: 'ReadWrite'
    }
  }
}

var shared = [
  { name: 'PUBLIC_ORIGIN', value: 'https://${trackingHost}' }
  { name: 'API_ORIGIN', value: 'https://${appHost}' }
  { name: 'FILES_BLOB_URL', value: filesUrl }
  { name: 'DATABASE_URL', secretRef: 'database-url' }
  { name: 'SECRET_KEYS', secretRef: 'secret-keys' }
  { name: 'LISTEN_HOST', value: '0.0.0.0' }
  { name: 'PORT', value: '3000' }
  // The ingress calls from the network, or from what Container Apps keeps for itself in 100.64.0.0/10.
  { name: 'TRUSTED_PROXIES', value: 'uniquelocal,100.64.0.0/10' }
  { name: 'METRICS_HOST', value: '0.0.0.0' }
  { name: 'METRICS_PORT', value: '9464' }
]

var buffer = [
  { name: 'BUFFER', value: 'azure' }
  { name: 'BUFFER_BLOB_URL', value: bufferUrl }
]

var probes = [
  {
    type: 'Startup'
    httpGet: { path: '/health', port: 3000 }
    periodSeconds: 5
    failureThreshold: 24
  }
  {
    type: 'Liveness'
    httpGet: { path: '/health', port: 3000 }
    periodSeconds: 15
    failureThreshold: 4
  }
  {
    type: 'Readiness'
    httpGet: { path: '/ready', port: 3000 }
    periodSeconds: 5
    failureThreshold: 3
  }
]

var mount = [{ volumeName: 'replay', mountPath: '/var/lib/follow' }]
// A replay list belongs to one process: on a share, two that append at once would write over each other.
var withOwnList = [
  '/bin/sh'
  '-c'
  'REPLAY_LIST_FILE="/var/lib/follow/$CONTAINER_APP_REPLICA_NAME.jsonl" exec node dist/api/main.js'
]
var volumes = [{ name: 'replay', storageType: 'AzureFile', storageName: replay.name }]

resource tracking 'Microsoft.App/containerApps@2024-03-01' = {
  name: '${prefix}-tracking'
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${trackingIdentity}': {} } }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: 3000, allowInsecure: false }
      secrets: [
        { name: 'database-url', keyVaultUrl: '${vaultUri}secrets/database-url', identity: trackingIdentity }
        { name: 'tracking-keys', keyVaultUrl: '${vaultUri}secrets/tracking-keys', identity: trackingIdentity }
        { name: 'secret-keys', keyVaultUrl: '${vaultUri}secrets/secret-keys', identity: trackingIdentity }
      ]
    }
    template: {
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'tracking'
          image: image
          command: withOwnList
          resources: { cpu: json('0.5'), memory: '1Gi' }
          probes: probes
          volumeMounts: mount
          env: concat(shared, buffer, [
            { name: 'ROLE', value: 'tracking' }
            { name: 'AZURE_CLIENT_ID', value: trackingClientId }
            { name: 'TRACKING_KEYS', secretRef: 'tracking-keys' }
          ])
        }
      ]
      volumes: volumes
      scale: {
        minReplicas: minTracking
        maxReplicas: 20
        rules: [{ name: 'requests', http: { metadata: { concurrentRequests: '200' } } }]
      }
    }
  }
}

resource api 'Microsoft.App/containerApps@2024-03-01' = {
  name: '${prefix}-api'
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${apiIdentity}': {} } }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: 3000, allowInsecure: false }
      secrets: [
        { name: 'database-url', keyVaultUrl: '${vaultUri}secrets/database-url', identity: apiIdentity }
        { name: 'tracking-keys', keyVaultUrl: '${vaultUri}secrets/tracking-keys', identity: apiIdentity }
        { name: 'secret-keys', keyVaultUrl: '${vaultUri}secrets/secret-keys', identity: apiIdentity }
      ]
    }
    template: {
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'api'
          image: image
          command: withOwnList
          resources: { cpu: json('0.5'), memory: '1Gi' }
          probes: probes
          volumeMounts: mount
          env: concat(shared, [
            { name: 'ROLE', value: 'api' }
            { name: 'AZURE_CLIENT_ID', value: apiClientId }
            { name: 'TRACKING_KEYS', secretRef: 'tracking-keys' }
            { name: 'TENANTS', value: tenants }
            { name: 'API_AUDIENCE', value: clientId }
            { name: 'CLIENT_IDS', value: clientId }
            { name: 'NOTIFY_ORIGIN', value: 'https://${appHost}' }
          ])
        }
      ]
      volumes: volumes
      scale: {
        minReplicas: 2
        maxReplicas: 10
        rules: [{ name: 'requests', http: { metadata: { concurrentRequests: '500' } } }]
      }
    }
  }
}

resource worker 'Microsoft.App/containerApps@2024-03-01' = {
  name: '${prefix}-worker'
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${workerIdentity}': {} } }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      secrets: [
        { name: 'database-url', keyVaultUrl: '${vaultUri}secrets/database-url', identity: workerIdentity }
        { name: 'secret-keys', keyVaultUrl: '${vaultUri}secrets/secret-keys', identity: workerIdentity }
      ]
    }
    template: {
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'worker'
          image: image
          resources: { cpu: json('0.5'), memory: '1Gi' }
          probes: probes
          env: concat(shared, buffer, [
            { name: 'ROLE', value: 'worker' }
            { name: 'AZURE_CLIENT_ID', value: workerClientId }
            { name: 'NOTIFY_ORIGIN', value: 'https://${appHost}' }
          ])
        }
      ]
      scale: { minReplicas: 2, maxReplicas: 2 }
    }
  }
}

output trackingOrigin string = tracking.properties.configuration.ingress.fqdn
output apiOrigin string = api.properties.configuration.ingress.fqdn
