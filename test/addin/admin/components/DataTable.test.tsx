import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'
import { DataTable, type Column } from '../../../../src/addin/admin/components/DataTable.tsx'

afterEach(cleanup)

interface Thing {
  id: string
}

const cell = jest.fn(({ id }: Thing) => id)
const columns: Column<Thing>[] = [{ title: 'Thing', width: '1fr', cell }]
const table = (rows: readonly Thing[]) => (
  <DataTable label="Things" columns={columns} rows={rows} idOf={({ id }) => id} />
)

describe('DataTable', () => {
  it('draws what is new below what it has, and not all of it anew', () => {
    const [a, b] = [{ id: 'a' }, { id: 'b' }]
    const { rerender } = render(table([a]))
    rerender(table([a, b]))

    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      ...['a', 'b'],
    ])
    expect(cell.mock.calls).toEqual([[a], [b]])
  })
})
