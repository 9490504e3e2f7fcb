/** The part of oidc-provider that the sandbox uses; the package ships no types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  export interface Client {
    clientId: string
    redirectUris?: string[]
    grantTypeAllowed(name: string): boolean
  }

  export interface Account {
    accountId: string
    claims(): Record<string, unknown>
  }

  export interface AccessTokenLike {
    /** Without it: an application of its own accord. */
    accountId?: string
  }

  export interface OidcContext {
    status: number
    body: unknown
    oidc: {
      route: string
      client: Client
      session: { accountId: string }
      params: Record<string, string | undefined>
      entities: { Account?: Account }
      entity(name: string, value: unknown): void
      provider: Provider
    }
  }

  export interface JwtParts {
    header: Record<string, unknown>
    payload: Record<string, unknown>
  }

  interface SavedToken {
    scope: string
    save(): Promise<string>
  }

  export interface InteractionDetails {
    prompt: { name: string }
    params: Record<string, string | undefined>
  }

  // The package's own default export.
  // eslint-disable-next-line no-restricted-syntax
  export default class Provider {
    constructor(issuer: string, settings: object)
    callback(): (request: IncomingMessage, response: ServerResponse) => void
    use(step: (ctx: OidcContext, next: () => Promise<void>) => Promise<void>): void
    on(event: string, listener: (ctx: OidcContext, error: Error) => void): void
    registerGrantType(
      name: string,
      handler: (ctx: OidcContext) => Promise<void>,
      parameters: readonly string[],
    ): void
    interactionDetails(
      request: IncomingMessage,
      response: ServerResponse,
    ): Promise<InteractionDetails>
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: object,
      options: { mergeWithLastSubmission: boolean },
    ): Promise<void>

    Grant: new (of: { clientId: string; accountId: string }) => {
      jti: string
      addOIDCScope(scope: string): void
      addResourceScope(resource: string, scope: string): void
      save(): Promise<string>
    }
    AccessToken: new (of: {
      client: Client
      accountId: string
      grantId: string
      gty: string
    }) => SavedToken & { resourceServer: unknown }
    ResourceServer: new (id: string, settings: object) => object
    IdToken: new (
      claims: Record<string, unknown>,
      options: { ctx: OidcContext },
    ) => { scope: string; issue(how: { use: 'idtoken' }): Promise<string> }
    RefreshToken: {
      prototype: {
        scope?: string
        resource?: string[]
        save(...args: unknown[]): Promise<string>
      }
    }
  }

  export const interactionPolicy: {
    Prompt: new (of: { name: string; requestable: boolean }) => object
    base(): { add(prompt: object, position: number): void }
  }

  export const errors: {
    InvalidTarget: new () => Error
    InvalidGrant: new (detail: string) => Error
  }
}
