import fc from 'fast-check';
import { areMinutesOut, isWorkedOn, meetingStates, takesDecisions } from '../lifecycles/meeting.js';
import { agendaReasons, asksForFollowUp, decisionKinds, movedBefore, newProposals } from './meeting.js';

const ids = fc.uniqueArray(fc.integer({ min: 0, max: 20 }).map(String), { minLength: 1, maxLength: 10 });
const lines = fc.array(
  fc.record({
    reason: fc.constantFrom(...agendaReasons),
    subjectId: fc.constantFrom('a', 'b', null),
    title: fc.constantFrom('One', 'Two'),
  }),
  { maxLength: 12 },
);

describe('the agenda of a meeting', () => {
  it('keeps every line when one is moved, and puts it where it was to stand', () => {
    fc.assert(
      fc.property(ids, fc.nat(), fc.nat(), (all, one, other) => {
        const given = all.map((id) => ({ id }));
        const [moved = '', before = ''] = [all[one % all.length], all[other % all.length]];
        const after = movedBefore(given, moved, before).map(({ id }) => id);
        expect([...after].sort()).toEqual([...all].sort());
        if (moved !== before) expect(after.indexOf(moved)).toBe(after.indexOf(before) - 1);
        expect(movedBefore(given, moved, null).at(-1)?.id).toBe(moved);
      }),
    );
  });

  it('is proposed nothing twice: neither what stands on it nor what was dropped from it', () => {
    fc.assert(
      fc.property(lines, lines, (found, standing) => {
        const proposed = newProposals(found, standing);
        expect(newProposals(found, [...standing, ...proposed])).toEqual([]);
        expect(newProposals(proposed, standing)).toEqual(proposed);
      }),
    );
  });
});

describe('a meeting', () => {
  it('takes no decision and is not worked on once its minutes are agreed', () => {
    for (const state of meetingStates) {
      if (areMinutesOut(state)) expect([takesDecisions(state), isWorkedOn(state)]).toEqual([false, false]);
      if (takesDecisions(state)) expect(isWorkedOn(state)).toBe(true);
    }
  });

  it('asks follow-up of the bodies it binds, never for what it only noted', () => {
    for (const kind of decisionKinds) {
      expect(asksForFollowUp({ kind, bodyIds: [] })).toBe(false);
      expect(asksForFollowUp({ kind, bodyIds: ['a'] })).toBe(kind !== 'took-note');
    }
  });
});
