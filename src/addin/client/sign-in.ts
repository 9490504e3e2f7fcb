/** Hands out access tokens for our API. */
export interface SignIn {
  /**
   * A token for the API, from the cache where it is fresh enough.
   *
   * @param options `interactive`: may a window be shown to the salesperson
   * @throws SignInNeeded when only a person can go on and `interactive` is false
   * @throws SignInFailed when signing in was tried and did not work
   */
  token(options: { interactive: boolean }): Promise<string>
}
