import fc from 'fast-check';
import { type Status, statuses } from '../status/scale.js';
import { type ActionRow, countByStatus } from './action-figures.js';
import { FigureDoesNotAddUp, readShare } from './figure.js';
import { packed, RowTable, unpacked } from './packed.js';

const row = fc.record({ id: fc.uuid(), status: fc.constantFrom<Status>(...statuses), body: fc.option(fc.uuid()) });
const rowsOf = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 40 });
const stamp = { of: 'adopted-actions', asOf: '2026-03-01', round: null };
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('figures on their way', () => {
  it('come out as they went in, rows and all', () => {
    fc.assert(
      fc.property(rowsOf, fc.array(fc.uuid()), (rows: readonly ActionRow[], others) => {
        const figures = countByStatus(rows, stamp);
        const table = new RowTable(others);
        expect(unpacked(packed(figures, table), table.ids)).toEqual(plain(figures));
      }),
    );
  });

  it('are counted again from their rows, and one that does not follow is refused', () => {
    const figures = countByStatus([{ id: 'a', status: 'completed' }], stamp);
    const table = new RowTable();
    const sent = packed(figures, table);
    for (const status of statuses)
      expect(readShare(unpacked(sent, table.ids)[status])).toMatchObject({ denominator: '1' });
    const forged = { ...sent, counts: { ...sent.counts, completed: { value: '100', numerator: '1', counted: [] } } };
    expect(() => readShare(unpacked(forged, table.ids).completed)).toThrow(FigureDoesNotAddUp);
  });

  it('name each of 5,000 rows once a set and not once a figure', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => ({
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      status: statuses[at % 9] as Status,
    }));
    const figures = countByStatus(rows, stamp);
    const table = new RowTable();
    const sent = JSON.stringify([packed(figures, table), table.ids]).length;
    expect(sent).toBeLessThan(260_000);
    expect(JSON.stringify(figures).length / sent).toBeGreaterThan(7);
  });
});
