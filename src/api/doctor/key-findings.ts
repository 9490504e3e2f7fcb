import { findingsOf, type Finding } from './finding.ts'

const { ok, warning, failed } = findingsOf('keys')

interface Key {
  id: string
  secret: Buffer
}

export interface GivenKeys {
  /** Of links and beacons; the first seals. */
  tracking: readonly Key[]
  /** Of kept secrets; none: no secret can be kept. */
  secrets: readonly Key[]
}

/** 32 random bytes have about 30 different values; fewer than this happens by no chance. */
const FEWEST_VALUES = 16
const NEW_KEY = 'Make one as docs/deploy.md says, section 3, and put it in front'

/** Whether the keys are such as nobody can guess, each used for one purpose. Never shows one. */
export function keyFindings({ tracking, secrets }: GivenKeys): Finding[] {
  return [
    ...ringFindings('TRACKING_KEYS', tracking),
    ...(secrets.length > 0
      ? ringFindings('SECRET_KEYS', secrets)
      : [
          warning(
            'SECRET_KEYS is not set: no secret can be kept, and no file tracked',
            'Set it, unless neither email logging nor tracked files are wanted',
          ),
        ]),
    ...sharedFindings(tracking, secrets),
  ]
}

function ringFindings(name: string, keys: readonly Key[]): Finding[] {
  const ids = keys.map(({ id }) => id).join(', ')
  const weak = keys.filter(({ secret }) => new Set(secret).size < FEWEST_VALUES)
  const repeated = keys.filter((key, at) => keys.findIndex((one) => same(one, key)) < at)
  return [
    ...weak.map(({ id }) => failed(`${name}: the key ${id} is not random`, NEW_KEY)),
    ...repeated.map(({ id }) =>
      warning(`${name}: the key ${id} is there under another id too`, 'Take one of the two out'),
    ),
    ...(weak.length === 0 && keys.length > 0 ? [ok(`${name}: ${ids}; ${keys[0]?.id} seals`)] : []),
  ]
}

function sharedFindings(tracking: readonly Key[], secrets: readonly Key[]): Finding[] {
  const shared = tracking.filter((key) => secrets.some((one) => same(one, key)))
  return shared.map(({ id }) =>
    failed(`The key ${id} of TRACKING_KEYS is one of SECRET_KEYS too`, `${NEW_KEY} of SECRET_KEYS`),
  )
}

const same = (one: Key, other: Key) => one.secret.equals(other.secret)
