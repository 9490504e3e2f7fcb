import { describe, expect, it } from '@jest/globals'
import { recounted, type CountedInteraction } from '../../../src/api/interactions/rollup.ts'
import { NOW } from '../../fixtures/make.ts'

const BO = 'bo'
const nobody = () => []

const hit = (overrides: Partial<CountedInteraction> = {}): CountedInteraction => ({
  ...{ follow_key: 'mail', kind: 'open', at: NOW, link_number: null },
  ...{ verdict: 'person', repeat: false, attribution: 'exact', contact_id: BO },
  ...overrides,
})
const click = (overrides: Partial<CountedInteraction> = {}) =>
  hit({ kind: 'click', link_number: 2, ...overrides })

describe('recounting', () => {
  it('adds a new person’s open everywhere', () => {
    const changes = recounted([{ before: null, after: hit() }], nobody)

    expect(changes).toMatchObject({
      followTotal: [
        {
          ...{ follow_key: 'mail', opens_people: 1, opens_all: 1, own_views: 0 },
          ...{ last_opened_at: NOW, last_interaction_at: NOW },
        },
      ],
      linkTotal: [],
      contactTotal: [{ contact_id: BO, opens_people: 1, opens_all: 1, last_interaction_at: NOW }],
      contactDay: [{ contact_id: BO, day: '2026-06-10', opens: 1 }],
      firstEngaged: [{ follow_key: 'mail', contact_id: BO, at: NOW }],
    })
    expect(Object.values(changes.shrunk).flat()).toEqual([])
  })

  it.each<[string, Partial<CountedInteraction>, object]>([
    ['a machine', { verdict: 'machine' }, { clicks_people: -1, clicks_all: 0, own_views: 0 }],
    ['our own', { verdict: 'self' }, { clicks_people: -1, clicks_all: 0, own_views: 1 }],
    ['a repetition', { repeat: true }, { clicks_people: -1, clicks_all: 0, own_views: 0 }],
    ['unknown', { verdict: 'unknown' }, { clicks_people: -1, clicks_all: 0, own_views: 0 }],
  ])('takes a person’s click away that turns out to be %s', (_, verdict, sums) => {
    const changes = recounted([{ before: click(), after: click(verdict) }], nobody)

    expect(changes.followTotal).toEqual([
      { follow_key: 'mail', ...sums, last_opened_at: null, last_interaction_at: null },
    ])
    expect(changes.linkTotal).toMatchObject([{ number: 2, clicks_people: -1, clicks_all: 0 }])
    expect(changes.contactTotal).toMatchObject([{ contact_id: BO, ...sums }])
    expect(changes.contactDay[0]).toMatchObject({ day: '2026-06-10', clicks: -1 })
    expect(changes.firstEngaged).toEqual([])
    expect(changes.shrunk).toEqual({
      followTotal: [{ follow_key: 'mail' }],
      linkTotal: [{ follow_key: 'mail', number: 2 }],
      contactTotal: [{ contact_id: BO }],
      contactDay: [{ contact_id: BO, day: '2026-06-10' }],
      firstEngaged: [{ follow_key: 'mail', contact_id: BO }],
    })
  })

  it('gives an open to a person that a click has proven', () => {
    const unknown = hit({ verdict: 'unknown' })
    const changes = recounted([{ before: unknown, after: hit() }], nobody)

    expect(changes.followTotal).toMatchObject([
      { opens_people: 1, opens_all: 0, last_opened_at: NOW },
    ])
    expect(changes.contactDay).toMatchObject([{ opens: 1, unknown_opens: -1 }])
    expect(changes.firstEngaged).toHaveLength(1)
  })

  it.each<[string, CountedInteraction, CountedInteraction]>([
    ['only the reasons changed', hit(), hit()],
    [
      'one kind of machine became another',
      hit({ verdict: 'machine' }),
      hit({ verdict: 'machine' }),
    ],
    [
      'a repetition is a machine’s now',
      hit({ repeat: true }),
      hit({ verdict: 'machine', repeat: false }),
    ],
  ])('changes nothing when %s', (_, before, after) => {
    const { shrunk, ...tables } = recounted([{ before, after }], nobody)

    expect([...Object.values(tables), ...Object.values(shrunk)].flat()).toEqual([])
  })

  it('counts what one of several did for each of them', () => {
    const shared = hit({ attribution: 'one-of', contact_id: null })
    const changes = recounted([{ before: shared, after: { ...shared, verdict: 'self' } }], () => [
      'bo',
      'eva',
    ])

    expect(changes.contactTotal).toEqual(
      ['bo', 'eva'].map((contact_id) => ({
        ...{ contact_id, one_of_several_people: -1, one_of_several_all: 0, own_views: 1 },
      })),
    )
  })

  it('moves a reply from one mail to the other', () => {
    const reply = hit({ kind: 'reply' })
    const moved = {
      ...reply,
      follow_key: 'nearer',
      attribution: 'unknown',
      contact_id: null,
    } as const
    const changes = recounted([{ before: reply, after: moved }], nobody)

    expect(changes.followTotal).toMatchObject([
      { follow_key: 'mail', replies_people: -1, replies_all: -1 },
      { follow_key: 'nearer', replies_people: 1, replies_all: 1, last_interaction_at: NOW },
    ])
    expect(changes.contactTotal).toMatchObject([{ contact_id: BO, replies_all: -1 }])
    expect(changes.shrunk.followTotal).toEqual([{ follow_key: 'mail' }])
  })

  it('takes away what is gone', () => {
    const changes = recounted([{ before: hit(), after: null }], nobody)

    expect(changes.followTotal).toMatchObject([{ opens_people: -1, opens_all: -1 }])
  })
})
