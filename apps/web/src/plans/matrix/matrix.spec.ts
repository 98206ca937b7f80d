import { apply } from '@mufakat/planning/changes/apply';
import type { Kind } from '@mufakat/planning/records/kinds';
import { type PlanDocument, type PlanRecord, toDocument } from '@mufakat/planning/records/record';
import { childrenOf } from '@mufakat/planning/records/tree';
import { Bodies } from '../bodies.js';
import { asksNothing } from './asking.js';
import { columnsFor } from './columns.js';
import { filling, paste } from './pasting.js';
import { Frameworks } from './frameworks.js';
import type { SheetReading, Written } from './reading.js';
import { rollUpsOf } from './roll-ups.js';
import type { RowMaking } from './row-making.js';
import { type Asked, rowsOf } from './rows.js';
import { addNear, indent, moveBy, outdent, removalOf } from './structure.js';
import { fromTsv, toTsv } from './tsv.js';

const plan = '00000000-0000-4000-8000-000000000001';
const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const record = (n: number, kind: Kind, parent: string, more = {}): PlanRecord => ({
  id: id(n),
  kind,
  parent,
  position: `a${String.fromCharCode(65 + (n % 26))}`,
  ...more,
});

const [p1, p2, a1, a2, a3] = [id(11), id(12), id(21), id(22), id(23)] as const;
const education = id(91);
const sampleland: PlanDocument = toDocument({
  plan,
  revision: 1,
  records: [
    { id: plan, kind: 'plan', parent: null, position: 'a0', title: { en: 'National plan' } },
    record(11, 'pillar', plan, { title: { en: 'Education' }, code: 'P1' }),
    record(12, 'pillar', plan, { title: { en: 'Justice' }, code: 'P2' }),
    record(21, 'action', p1, { title: { en: 'Train teachers' }, code: 'P1.A1' }),
    record(22, 'action', p1, { title: { en: 'Open centres', ar: 'فتح مراكز' }, code: 'P1.A2' }),
    record(23, 'action', p2, { title: { en: 'Reform prisons' }, code: 'P2.A1' }),
    record(31, 'assignment', a1, { body: education, role: 'lead' }),
    record(32, 'budget-line', a1, { planned: '100000.50', currency: 'USD' }),
    record(33, 'budget-line', a2, { planned: '0.25', currency: 'USD' }),
  ],
});
const bodies = new Bodies([{ id: education, name: { en: 'Ministry of Education' }, acronym: 'MoE' }], 'en');
const frameworks = new Frameworks(
  [
    {
      ...{ key: 'un-drivers', name: { en: 'Drivers' }, source: '' },
      items: [{ code: 'D1', name: { en: 'Lack of opportunities' }, paragraph: '25', isVerified: true }],
    },
    {
      ...{ key: 'un-areas', name: { en: 'Areas' }, source: '' },
      items: [{ code: 'UN4', name: { en: 'Empowering youth' }, paragraph: '52', isVerified: true }],
    },
  ],
  'en',
);
const reading = (document = sampleland): SheetReading => ({
  document,
  bodies,
  languages: ['en', 'ar'],
  currency: 'USD',
  today: '2026-03-01',
  isAdopted: false,
  sensitivity: 'official',
  statuses: new Map([[a3, { status: 'off-track' as const }]]),
  frameworks,
  option: (value: string) => ({ existing: 'Existing', new: 'New' })[value] ?? value,
});
const asked = (more: Partial<Asked> = {}): Asked => ({ ...asksNothing, closed: new Set(), open: new Set(), ...more });
const columns = columnsFor(['en', 'ar']);
const column = (name: string) => columns.find((one) => one.id === name)!;
const of = (document: PlanDocument, n: string) => document.records.get(n)!;
const after = (written: Written, document = sampleland) => {
  if (!('changes' in written)) throw new Error(written.fault);
  return apply(document, written.changes);
};
const mayAt = () => ({ text: true, steering: true });
const making = (document = sampleland, withFindings: ReadonlySet<string> = new Set()): RowMaking => ({
  ...{ reading: reading(document), columns, withFindings },
  ...{ say: (key) => key, compare: (a, b) => a.localeCompare(b, 'en', { numeric: true }) },
});
const rowsIn = (document: PlanDocument, more: Partial<Asked> = {}, withFindings: ReadonlySet<string> = new Set()) =>
  rowsOf(document, asked(more), making(document, withFindings));
const by = (field: string, ...values: string[]) => ({ filters: [{ field, values }] });

describe('the clipboard of a spreadsheet', () => {
  it('keeps tabs, quotes and line breaks inside a cell', () => {
    const cells = [
      ['a "b"', 'one\ntwo', 'x\ty'],
      ['', '-', '"'],
    ];
    expect(fromTsv(toTsv(cells))).toEqual(cells);
    expect(fromTsv('A1\t"Train\r\nteachers"\r\nA2\tOpen\r\n')).toEqual([
      ['A1', 'Train\nteachers'],
      ['A2', 'Open'],
    ]);
    expect(fromTsv('5" pipe\t"quoted" word')).toEqual([['5" pipe', '"quoted" word']]);
  });
});

describe('rows', () => {
  it('stand in the order of the plan, pillars as groups, and close', () => {
    expect(rowsIn(sampleland).map((row) => [row.id, row.level])).toEqual([
      [p1, 1],
      [a1, 2],
      [a2, 2],
      [p2, 1],
      [a3, 2],
    ]);
    expect(rowsIn(sampleland, { closed: new Set([p1]) })).toHaveLength(3);
  });

  it('a filter keeps what matches and what it stands under', () => {
    expect(rowsIn(sampleland, { q: 'مراكز' }).map((row) => row.id)).toEqual([p1, a2]);
    expect(rowsIn(sampleland, by('body', education)).map((row) => row.id)).toEqual([p1, a1]);
    expect(rowsIn(sampleland, by('pillar', p2)).map((row) => row.id)).toEqual([p2, a3]);
    expect(rowsIn(sampleland, { isChecked: true }, new Set([a3])).map((row) => row.id)).toEqual([p2, a3]);
  });

  it('group by lead body, those without one apart', () => {
    const rows = rowsIn(sampleland, { group: 'lead' });
    expect(rows.filter((row) => !row.record).map((row) => [row.words, row.members])).toEqual([
      ['Ministry of Education', [a1]],
      ['sheet.nothing_said', [a2, a3]],
    ]);
  });

  it('add up exactly', () => {
    expect(rollUpsOf(sampleland).get(p1)).toEqual({ actions: 2, planned: { USD: '100000.75' } });
    expect(rollUpsOf(sampleland).get(plan)?.actions).toBe(3);
  });
});

describe('cells', () => {
  it('days are understood as people write them', () => {
    const typed = (text: string) => of(after(column('startsOn').write(of(sampleland, a1), text, reading())), a1);
    expect(typed('31.12.2026')['startsOn']).toBe('2026-12-31');
    expect(typed('2026–2028')).toMatchObject({ startsOn: '2026-01-01', endsOn: '2028-12-31' });
    expect(column('endsOn').write(of(sampleland, a1), 'soon', reading())).toEqual({ fault: 'day', text: 'soon' });
    const ongoing = after(column('endsOn').write(of(sampleland, a1), 'ongoing', reading()));
    expect(of(ongoing, a1)['isOngoing']).toBe(true);
  });

  it('a lead is named by acronym or name and stands in an assignment', () => {
    const changed = after(column('lead').write(of(sampleland, a3), 'ministry of  education', reading()));
    expect(column('lead').read(of(changed, a3), reading(changed))).toBe('MoE');
    const emptied = after(column('lead').write(of(sampleland, a1), '', reading()));
    expect(childrenOf(emptied, a1).map(({ kind }) => kind)).toEqual(['budget-line']);
    expect(column('lead').write(of(sampleland, a1), 'MoE; Nobody', reading())).toEqual({
      fault: 'body',
      text: 'Nobody',
    });
  });

  it('after adoption a lead ends and another begins', () => {
    const written = column('lead').write(of(sampleland, a1), '', { ...reading(), isAdopted: true });
    expect(written).toMatchObject({ changes: [{ op: 'set', kind: 'assignment', to: '2026-03-01' }] });
  });

  it('money is read into the one budget line', () => {
    const changed = after(column('budget').write(of(sampleland, a1), 'USD 1.2 million', reading()));
    expect(column('budget').read(of(changed, a1), reading(changed))).toBe('1200000');
    const added = after(column('budget').write(of(sampleland, a3), '5,000', reading()));
    expect(childrenOf(added, a3)[0]).toMatchObject({ kind: 'budget-line', planned: '5000', currency: 'USD' });
  });
});

describe('a pasted block', () => {
  const rows = rowsIn(sampleland);
  it('goes down over the pillars and adds what is missing, as one edit', () => {
    const cells = fromTsv('Alpha\tMoE\nBeta\tMoE\nGamma\tMoE\nDelta\tNobody');
    const shown = [column('title.en'), column('lead')];
    const pasted = paste({ cells, rows, columns: shown, row: 1, column: 0, mayAt }, reading());
    const changed = apply(sampleland, pasted.changes);

    expect(rowsIn(changed).map((row) => (row.record?.['title'] as { en: string }).en)).toEqual([
      'Education',
      'Alpha',
      'Beta',
      'Justice',
      'Gamma',
      'Delta',
    ]);
    expect(pasted).toMatchObject({ added: 1, cells: 7 });
    expect(pasted.faults).toEqual([{ row: 3, column: 'lead', fault: 'body', text: 'Nobody' }]);
    expect(column('lead').read(of(changed, a2), reading(changed))).toBe('MoE');
  });

  it('one cell fills the range', () => {
    expect(filling([['x']], 2, 2)).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  it('leaves alone what the person may not write', () => {
    const pasted = paste(
      {
        cells: [['New']],
        rows,
        columns: [column('title.en')],
        row: 1,
        column: 0,
        mayAt: () => ({ text: false, steering: true }),
      },
      reading(),
    );
    expect(pasted).toMatchObject({ changes: [], faults: [{ fault: 'locked' }] });
  });
});

describe('moving', () => {
  const order = (document: PlanDocument): string[] => rowsIn(document).map((row) => row.id);
  it('goes among siblings, and from the edge into the next pillar and back', () => {
    const down = apply(sampleland, moveBy(sampleland, a1, 1));
    expect(order(down)).toEqual([p1, a2, a1, p2, a3]);
    const over = apply(down, moveBy(down, a1, 1));
    expect(order(over)).toEqual([p1, a2, p2, a1, a3]);
    const back = apply(over, moveBy(over, a1, -1));
    expect(order(back)).toEqual([p1, a2, a1, p2, a3]);
    expect(moveBy(sampleland, p1, -1)).toEqual([]);
  });

  it('a pillar goes into the one above it, and out again after it', () => {
    const inside = apply(sampleland, indent(sampleland, p2));
    expect(of(inside, p2).parent).toBe(p1);
    const outside = apply(inside, outdent(inside, p2));
    expect(order(outside)).toEqual(order(sampleland));
  });

  it('a new action stands below the one it was added from, with a code of its own', () => {
    const added = addNear(sampleland, 'action', a1)!;
    const changed = apply(sampleland, added.changes);
    expect(order(changed)).toEqual([p1, a1, added.id, a2, p2, a3]);
    expect(of(changed, added.id).code).toBe('P1.A3');
  });

  it('removing a pillar and its action removes the pillar once', () => {
    expect(removalOf(sampleland, [p1, a1])).toEqual([{ op: 'remove', kind: 'pillar', id: p1 }]);
  });
});
