// One identity for each role, so that none may do what only another needs.
param location string
param prefix string

resource tracking 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${prefix}-tracking'
  location: location
}

resource api 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${prefix}-api'
  location: location
}

resource worker 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${prefix}-worker'
  location: location
}

output trackingId string = tracking.id
output apiId string = api.id
output workerId string = worker.id
output trackingPrincipal string = tracking.properties.principalId
output apiPrincipal string = api.properties.principalId
output workerPrincipal string = worker.properties.principalId
output trackingClientId string = tracking.properties.clientId
output apiClientId string = api.properties.clientId
output workerClientId string = worker.properties.clientId
