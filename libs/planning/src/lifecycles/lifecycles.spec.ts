import fc from 'fast-check';
import { obligationKinds } from '../obligations/kinds.js';
import { permissions } from '../permissions/permissions.js';
import { adopts, stageAfterAct } from './acts.js';
import { lifecycles } from './all.js';
import { guardNames } from './guard-names.js';
import { asksForReason, buttonsFrom, findMove, type Lifecycle, movesFrom } from './lifecycle.js';
import { leavesByClearance } from './report.js';
import { isTextLocked, planLifecycle, planStages } from './plan-stages.js';
import { roundStateOn } from './reporting-round.js';
import { isInForceOn, stageOn } from './stage-on.js';

const tables = Object.entries(lifecycles as Record<string, Lifecycle>);

const reachable = (table: Lifecycle): Set<string> => {
  const seen = new Set<string>([table.initial]);
  for (const state of seen) for (const move of movesFrom(table, state)) seen.add(move.to);
  return seen;
};

describe.each(tables)('the lifecycle of a %s', (name, table) => {
  it('is named after its subject', () => expect(table.of).toBe(name));

  it('reaches every state from the first', () =>
    expect([...reachable(table)].sort()).toEqual([...table.states].sort()));

  it('stops only where it says it ends, and a person decides', () => {
    const stuck = table.states.filter((state) => buttonsFrom(table, state).length === 0);
    const automatic = table.states.filter((state) => table.moves.some((move) => move.from === state && move.by));
    expect(stuck.filter((state) => !table.ends.includes(state) && !automatic.includes(state))).toEqual([]);
    for (const end of table.ends) expect(movesFrom(table, end).filter((move) => !move.guard)).toEqual([]);
  });

  it('can end from every state', () => {
    for (const state of table.states) {
      const seen = new Set<string>([state]);
      for (const one of seen) for (const move of movesFrom(table, one)) seen.add(move.to);
      expect([...seen].some((one) => table.ends.includes(one))).toBe(true);
    }
  });

  it('names a known permission, guard and obligation on every move, once per state', () => {
    const pairs = table.moves.map((move) => `${move.from} ${move.move}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const move of table.moves) {
      if (move.permission === 'of-its-cause') expect(move.by).toBe('consequence');
      else expect(permissions).toContain(move.permission);
      for (const kind of [...(move.opens ?? []), ...(move.fulfils ?? [])]) expect(obligationKinds).toContain(kind);
      for (const skipped of move.skips ?? []) expect(table.states).toContain(skipped);
      expect(table.states).toContain(move.from);
      expect(table.states).toContain(move.to);
    }
  });
});

describe('obligations and guards', () => {
  const moves = tables.flatMap(([, table]) => table.moves);
  it('every guard guards a move', () => {
    expect([...new Set(moves.map((move) => move.guard).filter(Boolean))].sort()).toEqual([...guardNames].sort());
  });
  it('every fulfilled obligation kind is opened by some move or with its subject', () => {
    const opened = new Set<string>([
      ...moves.flatMap((move) => move.opens ?? []),
      'answer-comment',
      'return-rows',
      'decide-suggestion',
      'commit-to-actions',
      'follow-up-recommendation',
      'follow-up-decision',
    ]);
    for (const kind of moves.flatMap((move) => move.fulfils ?? [])) expect(opened).toContain(kind);
    expect(obligationKinds.filter((kind) => !opened.has(kind))).toEqual([]);
  });
});

describe('the stages of a plan', () => {
  it('reach adoption only by an act of a body, never by a button', () => {
    const intoAdoption = planLifecycle.moves.filter((move) => move.to === 'adopted' && !isTextLocked(move.from));
    expect(intoAdoption.length).toBeGreaterThan(0);
    for (const move of intoAdoption) expect(move).toMatchObject({ by: 'act', permission: 'plan.record-act' });
    for (const stage of planStages)
      expect(buttonsFrom(planLifecycle, stage).map((move) => move.move)).not.toContain('adopt');
  });

  it('may be skipped, with a reason; review needs none', () => {
    const direct = findMove(planLifecycle, 'drafting', 'submit')!;
    expect(asksForReason(direct)).toBe(true);
    expect(direct.skips).toEqual(['consultation', 'revision', 'validation']);
    expect(asksForReason(findMove(planLifecycle, 'consultation', 'revise')!)).toBe(false);
  });

  it('go back and forth between drafting and consultation', () => {
    expect(findMove(planLifecycle, 'drafting', 'consult')?.to).toBe('consultation');
    expect(findMove(planLifecycle, 'consultation', 'draft')?.to).toBe('drafting');
  });

  it('are changed by adopting acts, not by the others', () => {
    expect(stageAfterAct('submitted', { kind: 'approved' })).toBe('adopted');
    expect(stageAfterAct('submitted', { kind: 'took-note' })).toBe('submitted');
    expect(stageAfterAct('mid-term-review', { kind: 'adopted' })).toBe('mid-term-review');
    expect(adopts({ kind: 'launched' })).toBe(true);
    expect(adopts({ kind: 'took-note' })).toBe(false);
  });

  it('lock the text from adoption on', () => {
    expect(planStages.filter(isTextLocked)).toEqual([
      'adopted',
      'mid-term-review',
      'final-evaluation',
      'closed',
      'abandoned',
    ]);
  });
});

describe('the stage on a day', () => {
  const plan = { stage: 'adopted', startsOn: '2020-01-01', endsOn: '2024-12-31' } as const;

  it('follows the date once the plan is adopted', () => {
    expect(stageOn(plan, '2019-12-31')).toBe('adopted');
    expect(stageOn(plan, '2020-01-01')).toBe('in-force');
    expect(stageOn(plan, '2024-12-31')).toBe('in-force');
    expect(stageOn(plan, '2025-01-01')).toBe('lapsed');
  });

  it('is extended until the day an act extends it to, and lapsed after', () => {
    const extended = { ...plan, extendedTo: '2025-12-31' };
    expect(stageOn(extended, '2025-06-30')).toBe('extended');
    expect(stageOn(extended, '2026-01-01')).toBe('lapsed');
  });

  it('is renewed once a successor is in force', () => {
    expect(stageOn({ ...plan, hasSuccessorInForce: true }, '2026-02-09')).toBe('renewed');
  });

  it('is the stored one before adoption and after closure', () => {
    expect(stageOn({ ...plan, stage: 'drafting' }, '2030-01-01')).toBe('drafting');
    expect(stageOn({ ...plan, stage: 'closed' }, '2022-01-01')).toBe('closed');
  });

  it('of a plan under review lapses with the date, under final evaluation it does not', () => {
    expect(stageOn({ ...plan, stage: 'mid-term-review' }, '2022-06-01')).toBe('mid-term-review');
    expect(stageOn({ ...plan, stage: 'mid-term-review' }, '2025-06-01')).toBe('lapsed');
    expect(stageOn({ ...plan, stage: 'final-evaluation' }, '2025-06-01')).toBe('final-evaluation');
  });

  it('says in force or extended exactly when the plan binds and nothing else is under way', () => {
    const days = fc.constantFrom(
      '2019-01-01',
      '2020-01-01',
      '2022-05-05',
      '2024-12-31',
      '2025-01-01',
      '2025-12-31',
      '2027-01-01',
    );
    fc.assert(
      fc.property(fc.constantFrom(...planStages), days, fc.boolean(), fc.boolean(), (stage, day, extended, renewed) => {
        const period = { ...plan, stage, extendedTo: extended ? '2025-12-31' : null, hasSuccessorInForce: renewed };
        const shown = stageOn(period, day);
        if (shown === 'in-force' || shown === 'extended') expect(isInForceOn(period, day)).toBe(true);
        if (stage === 'adopted' && isInForceOn(period, day)) expect(['in-force', 'extended']).toContain(shown);
        if (shown === 'lapsed' || shown === 'renewed') expect(isInForceOn(period, day)).toBe(false);
      }),
    );
  });

  it('of an open reporting round is due once its due day has ended', () => {
    expect(roundStateOn({ state: 'open', dueOn: '2026-03-31' }, '2026-03-31')).toBe('open');
    expect(roundStateOn({ state: 'open', dueOn: '2026-03-31' }, '2026-04-01')).toBe('due');
    expect(roundStateOn({ state: 'frozen', dueOn: '2026-03-31' }, '2026-04-01')).toBe('frozen');
  });
});

describe('a report leaves its body', () => {
  it('past its own officer exactly where there is one and somebody else sends it', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.boolean(), (clearingOfficers, mayClear) => {
        expect(leavesByClearance({ clearingOfficers, mayClear })).toBe(clearingOfficers > 0 && !mayClear);
        expect(leavesByClearance({ clearingOfficers: 0, mayClear })).toBe(false);
      }),
    );
  });

  it('cleared only by whom the table lets clear, and comes back where it was', () => {
    const moves = movesFrom(lifecycles.report, 'in-clearance');
    expect(new Set(moves.map(({ permission }) => permission))).toEqual(new Set(['report.clear']));
    expect(moves.map(({ to }) => to).sort()).toEqual(['draft', 'returned', 'submitted']);
  });
});
