import { APP_ID, ENRICHMENT_APP_ID, ENRICHMENT_APP_SECRET, TENANT_ID } from './cast.ts'
import type { Certificate } from './certificates.ts'
import type { DataDir, SandboxKeys } from './data-dir.ts'
import type { Origins, Ports } from './origins.ts'

interface ApiSetting {
  ports: Ports
  origins: Origins
  certificate: Certificate
  data: DataDir
  /** Folder of the built add-in pages. */
  addinDir: string
  keys: SandboxKeys
}

/** The API's whole environment in the sandbox; the names are those of src/api/config.ts. */
export function apiEnv(setting: ApiSetting): Record<string, string> {
  const { ports, origins, certificate, data } = setting
  return {
    NODE_EXTRA_CA_CERTS: certificate.caFile,
    LISTEN_HOST: '127.0.0.1',
    PORT: String(ports.api),
    TLS_CERT_FILE: certificate.certFile,
    TLS_KEY_FILE: certificate.keyFile,
    ADDIN_ORIGINS: origins.api,
    ADDIN_DIR: setting.addinDir,
    PAGE_SCRIPT_ORIGINS: origins.mail,
    PAGE_FRAME_ANCESTORS: origins.mail,
    PUBLIC_ORIGIN: origins.api,
    AUTHORITY_ORIGIN: origins.identity,
    TENANTS: TENANT_ID,
    API_AUDIENCE: APP_ID,
    CLIENT_IDS: APP_ID,
    TRACKING_KEYS: setting.keys.trackingKeys,
    SECRET_KEYS: setting.keys.secretKeys,
    API_ORIGIN: origins.api,
    GRAPH_ORIGIN: origins.mail,
    NOTIFY_ORIGIN: origins.api,
    ENRICHMENT_CLIENT_ID: ENRICHMENT_APP_ID,
    ENRICHMENT_CLIENT_SECRET: ENRICHMENT_APP_SECRET,
    DATA_DIR: data.store,
    BUFFER_DIR: data.buffer,
    DRAIN_EVERY_MS: '300',
    FOLLOW_ENABLED_BY_DEFAULT: 'true',
    LOG_LEVEL: 'info',
  }
}
