import { apply } from '@mufakat/planning/changes/apply';
import type { Kind } from '@mufakat/planning/records/kinds';
import { type PlanDocument, type PlanRecord, toDocument } from '@mufakat/planning/records/record';
import fc from 'fast-check';
import { Bodies } from '../bodies.js';
import { type Asking, askingIn, asksNothing, isSameAsking, withFilter, writeAsking } from './asking.js';
import { cellAt, edgeOf, movedBy, rangeOf } from './cells.js';
import { cellsOf, fromHtml, toHtml } from './clipboard.js';
import { columnsFor } from './columns.js';
import { dayAfterKey, monthsLater, weeksOf } from './days.js';
import { fillDown, fillOver, fillRight, pulledTo, setAll } from './filling.js';
import { Frameworks } from './frameworks.js';
import { arrange, complete, frozen, isSameLayout, movedOne, shown, widened } from './layout.js';
import { filling } from './pasting.js';
import type { SheetReading } from './reading.js';
import { moveAll, recodesOf, withCodes } from './relocating.js';
import { sumOf, rollUpsOf } from './roll-ups.js';
import type { RowMaking } from './row-making.js';
import { rowsOf } from './rows.js';
import { dropAt, moveBy } from './structure.js';

const plan = '00000000-0000-4000-8000-000000000001';
const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const record = (n: number, kind: Kind, parent: string, more = {}): PlanRecord => ({
  ...{ id: id(n), kind, parent, position: `a${String.fromCharCode(65 + (n % 26))}` },
  ...more,
});
const [p1, p2, a1, a2, a3, a4] = [id(11), id(12), id(21), id(22), id(23), id(24)] as const;
const sampleland: PlanDocument = toDocument({
  plan,
  revision: 1,
  records: [
    { id: plan, kind: 'plan', parent: null, position: 'a0', title: { en: 'Plan' }, endsOn: '2030-12-31' },
    record(11, 'pillar', plan, { title: { en: 'Education' }, code: 'P1' }),
    record(12, 'pillar', plan, { title: { en: 'Justice' }, code: 'P2' }),
    record(21, 'action', p1, { title: { en: 'Train' }, code: 'P1.A1', startsOn: '2027-01-01', endsOn: '2028-06-30' }),
    record(22, 'action', p1, { title: { en: 'Open' }, code: 'P1.A2', novelty: 'new' }),
    record(23, 'action', p1, { title: { en: 'Meet' }, code: 'P1.A3', startsOn: '2026-01-01' }),
    record(24, 'action', p2, { title: { en: 'Reform' }, code: 'P2.A1', novelty: 'existing' }),
    record(31, 'budget-line', a1, { planned: '640000.50', currency: 'USD' }),
    record(32, 'budget-line', a2, { planned: '0.25', currency: 'USD' }),
    record(33, 'driver-link', a1, { driver: 'D1' }),
    record(41, 'activity', a2, { title: { en: 'Rent a room' }, code: 'P1.A2.1' }),
  ],
});
const item = (code: string, en: string) => ({ code, name: { en }, paragraph: '', isVerified: true });
const frameworks = new Frameworks(
  [
    { key: 'un-drivers', name: { en: '' }, source: '', items: [item('D1', 'Lack of opportunities')] },
    { key: 'un-areas', name: { en: '' }, source: '', items: [item('UN4', 'Empowering youth'), item('UN5', 'Women')] },
  ],
  'en',
);
const reading = (document = sampleland): SheetReading => ({
  ...{ document, bodies: new Bodies([], 'en'), languages: ['en'], currency: 'USD', today: '2026-03-01' },
  ...{ isAdopted: false, sensitivity: 'official', statuses: new Map(), frameworks },
  option: (value) => ({ existing: 'Existing', new: 'New' })[value] ?? value,
});
const columns = columnsFor(['en']);
const column = (name: string) => columns.find((one) => one.id === name)!;
const making = (document = sampleland): RowMaking => ({
  ...{ reading: reading(document), columns, withFindings: new Set() },
  ...{ say: (key) => key, compare: (a, b) => a.localeCompare(b, 'en', { numeric: true }) },
});
const rowsIn = (asked: Partial<Asking> = {}, document = sampleland) =>
  rowsOf(document, { ...asksNothing, ...asked, closed: new Set(), open: new Set() }, making(document));
const rows = rowsIn();
const mayAt = () => ({ text: true, steering: true });
const of = (document: PlanDocument, n: string) => document.records.get(n)!;
const texts = (document: PlanDocument, name: string) =>
  [a1, a2, a3, a4].map((one) => column(name).read(of(document, one), reading(document)));

describe('moving over the grid', () => {
  const line = [true, true, false, false, true, true, true, false];
  const jump = (from: number, step: 1 | -1) => edgeOf((at) => line[at] === true, from, step, line.length);

  it('Ctrl and an arrow go to the edge of what is written, then to the next, then to the end', () => {
    expect([jump(0, 1), jump(1, 1), jump(4, 1), jump(6, 1), jump(7, 1)]).toEqual([1, 4, 6, 7, 7]);
    expect([jump(7, -1), jump(6, -1), jump(4, -1), jump(0, -1)]).toEqual([6, 4, 1, 0]);
  });

  it('always stays inside, and comes back in as many jumps', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), fc.nat(), (cells, at) => {
        const from = at % cells.length;
        const to = edgeOf((one) => cells[one] === true, from, 1, cells.length);
        return to >= from && to < cells.length;
      }),
    );
  });

  const field = { rows: 9, columns: 4, isFilled: () => true };
  const pressed = (key: string, isRtl = false, ctrl = false) =>
    movedBy({ row: 2, column: 1 }, { key, ctrl, isRtl, page: 5 }, field);

  it('arrows follow the eye in right-to-left text', () => {
    expect(pressed('ArrowRight')).toEqual({ row: 2, column: 2 });
    expect(pressed('ArrowRight', true)).toEqual({ row: 2, column: 0 });
    expect(pressed('ArrowLeft', true, true)).toEqual({ row: 2, column: 3 });
    expect(pressed('ArrowDown', true, true)).toEqual({ row: 8, column: 1 });
    expect(pressed('PageUp')).toEqual({ row: -3, column: 1 });
    expect(pressed('x')).toBeUndefined();
  });

  it('a range runs from the active cell to its corner, or over whole rows, or over everything', () => {
    const grid = { rows: rows.map((row) => ({ id: row.id })), columns: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] };
    const active = { row: a2, column: 'b' };
    expect(rangeOf(grid, { active, corner: { row: a1, column: 'c' } })).toEqual({
      top: 1,
      bottom: 2,
      start: 1,
      end: 2,
    });
    expect(rangeOf(grid, { active, whole: 'rows' })).toEqual({ top: 2, bottom: 2, start: 0, end: 2 });
    expect(rangeOf(grid, { active, whole: 'all' })).toEqual({ top: 0, bottom: rows.length - 1, start: 0, end: 2 });
    expect(cellAt(grid, { row: 99, column: -1 })).toEqual({ row: a4, column: 'a' });
  });
});

describe('the clipboard', () => {
  const cell = fc.stringMatching(/^[\p{L}\d&<>"'.;]{0,12}$/u);
  it('keeps every cell on its way through HTML', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(cell, { minLength: 4, maxLength: 12 }), (width, all) => {
        const cells = Array.from({ length: Math.floor(all.length / width) }, (_, row) =>
          all.slice(row * width, (row + 1) * width).map((one) => one.normalize('NFC')),
        );
        expect(fromHtml(toHtml(cells))).toEqual(cells);
      }),
      { numRuns: 60 },
    );
  });

  it('reads a table of Word or Excel: breaks and paragraphs are lines, broad and tall cells leave empty ones', () => {
    const html = `<html><body><style>td{}</style><table>
      <tr><td colspan=2><p>Train\n   teachers</p><p>and <b>heads</b></p></td><td rowspan="2">MOE</td></tr>
      <tr><td>one<br>two</td><td>1,5&nbsp;000</td></tr></table><table><tr><td>other</td></tr></table></body></html>`;
    expect(fromHtml(html)).toEqual([
      ['Train teachers\nand heads', '', 'MOE'],
      ['one\ntwo', '1,5 000', ''],
    ]);
    expect(fromHtml('<p>no table</p>')).toBeUndefined();
  });

  it('takes plain text where there is no table', () => {
    const holding = (kinds: Record<string, string>) => ({ getData: (kind: string) => kinds[kind] ?? '' });
    expect(cellsOf(holding({ 'text/plain': 'a\tb\nc' }))).toEqual([['a', 'b'], ['c']]);
    expect(cellsOf(holding({ 'text/plain': 'a\tb', 'text/html': '<table><tr><td>x</table>' }))).toEqual([['x']]);
  });
});

describe('filling', () => {
  const sheet = (names: readonly string[]) => ({ rows, columns: names.map(column), mayAt });
  it('a block repeats over a multiple of itself and else stays as it is', () => {
    expect(filling([['a', 'b']], 2, 4)).toEqual([
      ['a', 'b', 'a', 'b'],
      ['a', 'b', 'a', 'b'],
    ]);
    expect(filling([['a'], ['b']], 3, 1)).toEqual([['a'], ['b']]);
  });

  it('down repeats the first row over the others, and passes over pillars', () => {
    const done = fillDown(sheet(['title.en', 'budget']), { top: 1, bottom: 5, start: 1, end: 1 }, reading());
    const after = apply(sampleland, done.changes);
    expect(texts(after, 'budget')).toEqual(['640000.50', '640000.5', '640000.5', '640000.5']);
    expect(done).toMatchObject({ cells: 3, faults: [] });
  });

  it('of one row alone takes what stands above', () => {
    const done = fillDown(sheet(['novelty']), { top: 3, bottom: 3, start: 0, end: 0 }, reading());
    expect(texts(apply(sampleland, done.changes), 'novelty')).toEqual(['', 'New', 'New', 'Existing']);
  });

  it('counts codes on past those in use', () => {
    const range = { top: 1, bottom: 1, start: 0, end: 0 };
    const done = fillOver(sheet(['code']), range, { top: 2, bottom: 3 }, reading());
    expect(texts(apply(sampleland, done.changes), 'code')).toEqual(['P1.A1', 'P1.A2', 'P1.A3', 'P2.A1']);
    const beyond = fillOver(sheet(['code']), range, { top: 5, bottom: 5 }, reading());
    expect(texts(apply(sampleland, beyond.changes), 'code')[3]).toBe('P1.A4');
  });

  it('on goes over the columns beside', () => {
    const done = fillRight(sheet(['startsOn', 'endsOn']), { top: 1, bottom: 1, start: 0, end: 1 }, reading());
    expect(of(apply(sampleland, done.changes), a1)['endsOn']).toBe('2027-01-01');
  });

  it('one text is set in every chosen row, and what is not taken is named', () => {
    const records = [a1, a2].map((one) => of(sampleland, one));
    const done = setAll(records, [column('endsOn')], { mayAt, text: 'Q3 2029' }, reading());
    expect(texts(apply(sampleland, done.changes), 'endsOn').slice(0, 2)).toEqual(['2029-09-30', '2029-09-30']);
    expect(setAll(records, [column('endsOn')], { mayAt, text: 'soon' }, reading()).faults).toHaveLength(2);
    const locked = setAll(
      records,
      [column('endsOn')],
      { mayAt: () => ({ text: false, steering: true }), text: '' },
      reading(),
    );
    expect(locked).toMatchObject({ changes: [], cells: 0 });
  });

  it('the handle pulls below or above the range', () => {
    const range = { top: 3, bottom: 4, start: 0, end: 0 };
    expect([pulledTo(range, 7), pulledTo(range, 1), pulledTo(range, 4)]).toEqual([
      { top: 5, bottom: 7 },
      { top: 1, bottom: 2 },
      undefined,
    ]);
  });
});

describe('going elsewhere', () => {
  it('proposes the code of the new place, and what stands under it follows', () => {
    const moves = moveAll(sampleland, [a2], (document, one) => dropAt(document, one, { row: a4, side: 'after' }));
    const recodes = recodesOf(sampleland, moves);
    expect(recodes.map(({ from, to }) => [from, to])).toEqual([
      ['P1.A2', 'P2.A2'],
      ['P1.A2.1', 'P2.A2.1'],
    ]);
    const after = apply(sampleland, withCodes(moves, recodes));
    expect(of(after, a2)).toMatchObject({ parent: p2, code: 'P2.A2' });
  });

  it('gives several records several codes', () => {
    const moves = moveAll(sampleland, [a3, a2], (document, one) => dropAt(document, one, { row: p2, side: 'after' }));
    expect(recodesOf(sampleland, moves).map(({ to }) => to)).toEqual(['P2.A2', 'P2.A3', 'P2.A3.1']);
  });

  it('asks nothing where the code fits there as well, or nothing changes its parent', () => {
    expect(recodesOf(sampleland, moveBy(sampleland, a1, 1))).toEqual([]);
    const flat = apply(sampleland, [
      ...[a1, a2, a3, a4].map((one, at) => ({ op: 'set', kind: 'action', id: one, code: String(at + 1) }) as const),
    ]);
    expect(recodesOf(flat, dropAt(flat, a3, { row: a4, side: 'before' }))).toEqual([]);
  });

  it('is put beside a row of its kind, into a pillar, and never into itself', () => {
    const order = (document: PlanDocument) => rowsIn({}, document).map((row) => row.id);
    const before = apply(sampleland, dropAt(sampleland, a3, { row: a1, side: 'before' }));
    expect(order(before)).toEqual([p1, a3, a1, a2, p2, a4]);
    const first = apply(sampleland, dropAt(sampleland, a1, { row: p2, side: 'after' }));
    expect(order(first)).toEqual([p1, a2, a3, p2, a1, a4]);
    const pillar = apply(sampleland, dropAt(sampleland, p2, { row: a1, side: 'before' }));
    expect(order(pillar)).toEqual([p2, a4, p1, a1, a2, a3]);
    expect(dropAt(sampleland, p1, { row: a1, side: 'after' })).toEqual([]);
  });
});

describe('what is asked', () => {
  const asking: Asking = {
    q: 'school',
    filters: [
      { field: 'lead', values: ['b 1', ''] },
      { field: 'targetGroups', values: ['a~b', '-', 'x&y'] },
    ],
    ...{ group: 'status', isChecked: true, sort: { column: 'title.en', isDescending: true } },
  };

  it('comes back from the address as it was', () => {
    const read = askingIn(new URLSearchParams(writeAsking(new URLSearchParams('record=r'), asking).toString()));
    expect(read).toEqual(asking);
  });

  it('of a view says only what departs from it, also that nothing is asked any more', () => {
    const params = new URLSearchParams('view=v');
    expect(writeAsking(params, asking, asking).toString()).toBe('view=v');
    const off = writeAsking(params, asksNothing, asking);
    expect(isSameAsking(askingIn(off, asking), asksNothing)).toBe(true);
    expect(isSameAsking(askingIn(params, asking), asking)).toBe(true);
    expect(writeAsking(off, null, asking).toString()).toBe('view=v');
  });

  it('short addresses of other pages still filter', () => {
    expect(askingIn(new URLSearchParams('body=b&checks=1'))).toMatchObject({
      ...{ filters: [{ field: 'body', values: ['b'] }], isChecked: true },
    });
  });

  it('a field without values is no filter', () => {
    expect(withFilter(asking.filters, 'lead', [])).toHaveLength(1);
    expect(withFilter([], 'lead', ['x'])).toEqual([{ field: 'lead', values: ['x'] }]);
  });

  const ids = (asked: Partial<Asking>) => rowsIn(asked).map((row) => row.id);
  it('filters by year, driver, choice and nothing said', () => {
    expect(ids({ filters: [{ field: 'period', values: ['2028'] }] })).toEqual([p1, a1]);
    expect(ids({ filters: [{ field: 'drivers', values: ['D1'] }] })).toEqual([p1, a1]);
    expect(ids({ group: 'none', filters: [{ field: 'novelty', values: ['', 'existing'] }] })).toEqual([a1, a3, a4]);
    expect(ids({ filters: [{ field: 'level', values: ['activity'] }] })).toEqual([p1, a2, id(41)]);
  });

  it('groups in the order of the field, each action once, nothing said last', () => {
    const groups = rowsIn({ group: 'novelty' }).filter((row) => !row.record);
    expect(groups.map(({ words, members }) => [words, members])).toEqual([
      ['options.existing', [a4]],
      ['options.new', [a2]],
      ['sheet.nothing_said', [a1, a3]],
    ]);
  });

  it('sorts money as money, empty cells last in either direction', () => {
    const sorted = (isDescending: boolean) => ids({ group: 'none', sort: { column: 'budget', isDescending } });
    expect(sorted(false)).toEqual([a2, a1, a3, a4]);
    expect(sorted(true)).toEqual([a1, a2, a3, a4]);
  });

  it('adds the money of what is shown exactly', () => {
    expect(sumOf(rollUpsOf(sampleland), [a1, a2])).toEqual({ USD: '640000.75' });
  });
});

describe('columns', () => {
  const usual = complete([], columns);
  const names = (layout: typeof usual) => arrange(columns, layout).map((one) => one.id);

  it('stand as they usually do until somebody says otherwise; extra ones wait', () => {
    expect(names(usual).slice(0, 4)).toEqual(['code', 'title.en', 'checks', 'lead']);
    expect(names(usual)).not.toContain('status');
    expect(names(shown(usual, 'status', true))).toContain('status');
  });

  it('move, freeze, grow within bounds and hide; the title always stays', () => {
    const moved = movedOne(usual, 'lead', 1, arrange(columns, usual));
    expect(names(moved).indexOf('lead')).toBe(names(usual).indexOf('lead') + 1);
    expect(names(frozen(usual, 'budget', true)).slice(0, 3)).toEqual(['code', 'title.en', 'budget']);
    expect(arrange(columns, widened(usual, 'lead', 4)).find((one) => one.id === 'lead')?.width).toBe(56);
    expect(names(shown(usual, 'title.en', false))).toContain('title.en');
  });

  it('that a view does not know yet take their usual place, and those the plan has no more are left out', () => {
    const layout = complete([{ id: 'budget' }, { id: 'gone' }, { id: 'title.en' }], columns);
    expect(layout.map((one) => one.id)).toHaveLength(columns.length);
    expect(layout.some((one) => one.id === 'gone')).toBe(false);
    expect(isSameLayout(complete(layout, columns), layout)).toBe(true);
  });
});

describe('pickers', () => {
  it('items are named by code or by words, and found by either', () => {
    const written = column('alignment').write(of(sampleland, a1), 'empowering youth; UN5; our own', reading());
    const after = apply(sampleland, 'changes' in written ? written.changes : []);
    expect(column('alignment').read(of(after, a1), reading(after))).toBe('UN4 Empowering youth; UN5 Women; our own');
    expect(frameworks.matching('items', 'wom', 5)).toEqual([{ code: 'UN5', name: 'Women' }]);
    expect(frameworks.matching('drivers', '', 5).map(({ code }) => code)).toEqual(['D1']);
  });

  it('what another plan asks stands as its code and title there, and stays the same item when the cell is left', () => {
    const item = `plan:${id(90)}:${id(91)}`;
    const above = new Frameworks([], 'en', new Map([[item, 'P1.A1 Train; and test']]));
    const added = { op: 'add', kind: 'alignment', id: id(92), parent: a1, item } as const;
    const there = { ...reading(apply(sampleland, [added])), frameworks: above };
    const shownAs = column('alignment').read(of(there.document, a1), there);
    expect(shownAs).toBe('P1.A1 Train, and test');
    expect(column('alignment').write(of(there.document, a1), shownAs, there)).toEqual({ changes: [] });
  });

  it('choices are read and written in words', () => {
    const written = column('novelty').write(of(sampleland, a1), 'existing', reading());
    expect(
      column('novelty').read(of(apply(sampleland, 'changes' in written ? written.changes : []), a1), reading()),
    ).toBe('Existing');
    expect(column('novelty').write(of(sampleland, a1), 'odd', reading())).toMatchObject({ fault: 'choice' });
  });

  it('days are walked through by keys', () => {
    expect(dayAfterKey('2026-12-31', 'ArrowRight', false)).toBe('2027-01-01');
    expect(dayAfterKey('2026-12-31', 'ArrowRight', true)).toBe('2026-12-30');
    expect(dayAfterKey('2026-03-31', 'PageUp', false)).toBe('2026-02-28');
    expect(monthsLater('2024-01-31', 1)).toBe('2024-02-29');
    const weeks = weeksOf('2026-03-15', 1);
    expect(weeks[0]?.[0]).toBe('2026-02-23');
    expect(weeks.at(-1)?.at(-1)).toBe('2026-04-05');
    expect(weeksOf('2026-03-15', 7)[0]?.[0]).toBe('2026-03-01');
  });
});
