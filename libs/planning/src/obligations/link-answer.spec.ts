import fc from 'fast-check';
import { reportStates } from '../lifecycles/report.js';
import { reportingRoundStates } from '../lifecycles/reporting-round.js';
import { endOfDay } from './day.js';
import { type LinkTerms, linkStateAt } from './link-answer.js';

const dueOn = '2026-06-30';
const zone = 'Asia/Jakarta';
const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
const terms: fc.Arbitrary<LinkTerms> = fc.record({
  usedAt: fc.option(instants),
  isGiven: fc.boolean(),
  reportState: fc.constantFrom(...reportStates),
  roundState: fc.constantFrom(...reportingRoundStates),
  dueOn: fc.constant(dueOn),
});

describe('a link that answers for a post', () => {
  it('is good once, for a line without an answer, in an open round, until its due day has ended where the plan is at home', () => {
    fc.assert(
      fc.property(terms, instants, (link, now) => {
        const isOpen =
          link.usedAt === null &&
          !link.isGiven &&
          link.roundState === 'open' &&
          (link.reportState === 'not-opened' || link.reportState === 'draft') &&
          now < endOfDay(dueOn, zone);
        expect(linkStateAt(link, now, zone) === 'open').toBe(isOpen);
      }),
    );
  });

  it('once used, or once the report has left, never opens again', () => {
    fc.assert(
      fc.property(terms, instants, instants, (link, one, other) => {
        const [early, late] = [one, other].sort((a, b) => a.getTime() - b.getTime()) as [Date, Date];
        if (linkStateAt(link, early, zone) !== 'open') expect(linkStateAt(link, late, zone)).not.toBe('open');
      }),
    );
  });

  it('is good until the last moment of the due day there, not here', () => {
    const open: LinkTerms = { isGiven: false, reportState: 'draft', roundState: 'open', dueOn };
    expect(linkStateAt(open, new Date('2026-06-30T16:59:59Z'), zone)).toBe('open');
    expect(linkStateAt(open, new Date('2026-06-30T17:00:00Z'), zone)).toBe('expired');
  });
});
