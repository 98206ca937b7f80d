import * as fc from 'fast-check';
import { type ActionRow, countByStatus } from '../figures/action-figures.js';
import { shareOf } from '../figures/figure.js';
import { statuses } from '../status/scale.js';
import { draftWords, paperFor, type PaperLine, type RoundPaper } from './round-paper.js';

const stamp = { of: 'adopted-actions', asOf: '2026-11-22', round: 'r' };
const lineOf = (row: ActionRow): PaperLine => ({
  ...{ action: row.id, code: row.id, title: null, body: row.body ?? null, status: row.status, proof: 'official' },
  ...{ proofLevel: 'verified', narrative: `Of ${row.id}`, challenge: null, helpNeeded: 'Money', isVacant: false },
});
const rows = fc
  .array(
    fc.record({
      status: fc.constantFrom(...statuses),
      body: fc.constantFrom('education', 'interior', 'health'),
      pillar: fc.constantFrom('P1', 'P2'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => list.map((row, at) => ({ ...row, id: `A${String(at)}` })));
const paperOf = (all: readonly ActionRow[]): RoundPaper => ({
  ...{ asOf: '2026-11-22', planTitle: null, bodies: {}, indicators: [], silent: ['health'], vacant: [] },
  round: { id: 'r', title: 'Round', periodFrom: '2026-01-01', periodTo: '2026-06-30' },
  response: shareOf(all, ({ status }) => status !== 'no-report', { ...stamp, of: 'reports-owed' }),
  byStatus: countByStatus(all, stamp),
  pillars: ['P1', 'P2'].map((id) => {
    const own = all.filter(({ pillar }) => pillar === id);
    return { id, code: id, title: null, byStatus: countByStatus(own, stamp), lines: own.map(lineOf) };
  }),
});

describe('the paper of a round', () => {
  it('shows a body no line, row or name of another beyond what is released', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('own', 'figures'), (all, release) => {
        const seen = JSON.stringify(paperFor(paperOf(all), ['education'], release));
        for (const { id, body } of all) expect(seen.includes(`"Of ${id}"`)).toBe(body === 'education');
        for (const { id, body } of all) if (body !== 'education') expect(seen).not.toContain(`"${id}"`);
        expect(seen.includes('"health"')).toBe(release === 'figures' && true);
      }),
    );
  });

  it('keeps the numbers it releases as they were, and gives none where they are not', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const whole = paperOf(all);
        const figures = paperFor(whole, [], 'figures');
        for (const status of statuses)
          expect(figures.byStatus?.[status].numerator).toBe(whole.byStatus?.[status].numerator);
        expect(paperFor(whole, [], 'own')).toMatchObject({ response: null, byStatus: null, pillars: [], silent: [] });
        expect(paperFor(whole, [], 'whole')).toBe(whole);
      }),
    );
  });

  it('drafts its words from what bodies wrote, and decisions from what they need', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const words = draftWords(paperOf(all), 'en');
        expect(words.decisions).toHaveLength(all.length);
        for (const { id, pillar } of all) expect(words.pillars[pillar]).toContain(`${id}: Of ${id}`);
      }),
    );
  });
});
