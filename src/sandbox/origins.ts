/** The sandbox's three ports on localhost. */
export interface Ports {
  api: number
  mail: number
  identity: number
}

export type Origins = Record<keyof Ports, string>

/** What the add-in pages are built for; see SANDBOX in webpack.config.js. */
export const USUAL_PORTS: Ports = { api: 3000, mail: 3100, identity: 3200 }

export const originsOf = ({ api, mail, identity }: Ports): Origins => ({
  api: `https://localhost:${api}`,
  mail: `https://localhost:${mail}`,
  identity: `https://localhost:${identity}`,
})
