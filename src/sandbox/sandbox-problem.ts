/** Something the person at the keyboard can mend; `message` is the one line they are shown. */
export class SandboxProblem extends Error {
  override name = 'SandboxProblem'
}
