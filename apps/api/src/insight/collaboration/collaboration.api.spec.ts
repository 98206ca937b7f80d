import { recounted } from '../../../test/figures.world.js';
import {
  givenBody,
  givenJurisdiction,
  givenPerson,
  givenRelease,
  type SignedPerson,
} from '../../../test/people.world.js';
import { adding } from '../../../test/plans.world.js';
import { givenReportedPlan } from '../../../test/reporting.world.js';
import { openGround } from '../../../test/world.js';
import type { CollaborationView, PlanCollaborationView } from './collaboration.dto.js';

const ground = openGround();
type Collaboration = Pick<PlanCollaborationView, keyof PlanCollaborationView>;

const read = async <View extends Pick<CollaborationView, keyof CollaborationView>>(
  reader: SignedPerson,
  place: string,
): Promise<View> => {
  const answer = await reader.get(`/api/${place}/collaboration`);
  expect(answer.status).toBe(200);
  const found = answer.body as View;
  recounted(
    found,
    found.actions.map(({ id }) => id),
  );
  return found;
};

describe('who works with whom', () => {
  it('is counted from the parts bodies have in actions', async () => {
    const { coordinator, education, interior, plan, actions } = await givenReportedPlan(ground);
    const found = await read<Collaboration>(coordinator, `plans/${plan.id}`);
    expect(found.ties).toHaveLength(1);
    const [tie] = found.ties;
    expect([tie?.a, tie?.b].sort()).toEqual([education.body.id, interior.body.id].sort());
    expect(tie?.figure).toMatchObject({ numerator: '1', denominator: '2', of: 'actions-of-either' });
    expect(tie?.figure.counted.map((at) => found.actions[at]?.id)).toEqual([actions.patrol]);
    expect(found.actions.find(({ id }) => id === actions.patrol)?.parts).toEqual([
      { body: interior.body.id, role: 'lead' },
      { body: education.body.id, role: 'co-lead' },
    ]);
  });

  it('in a region is counted over the plans released, and shows no row of one whose rows are not', async () => {
    const region = await givenJurisdiction(ground, { name: 'Region', kind: 'region' });
    const shared = await givenBody(ground, { name: 'UN entity' });
    const helping = { also: ({ train }: { train: string }) => [adding.lead(train, shared, { role: 'support' })] };
    const [open, closed] = [await givenReportedPlan(ground, helping), await givenReportedPlan(ground, helping)];
    for (const { plan } of [open, closed])
      await ground.sql.query('update jurisdiction set parent_id = $1 where id = $2', [region.id, plan.jurisdiction.id]);
    await givenRelease(ground, { plan: open.plan, what: 'rows', toJurisdiction: region });
    await givenRelease(ground, { plan: closed.plan, what: 'figures', toJurisdiction: region });
    const desk = await givenPerson(ground, { role: 'regional-secretariat', jurisdiction: region });
    const found = await read<CollaborationView>(desk, `regions/${region.id}`);
    const tieOf = (body: string) => found.ties.find(({ a, b }) => [a, b].includes(body) && [a, b].includes(shared.id));
    expect(tieOf(open.education.body.id)?.figure).toMatchObject({ numerator: '1' });
    /* Of the shared body some actions are not released, so its lines say numbers only. */
    expect(tieOf(closed.education.body.id)?.figure).toMatchObject({ numerator: '1', rows: [], rowsWithheld: true });
    expect(found.actions.every(({ plan }) => plan === open.plan.id)).toBe(true);
    const stranger = await givenPerson(ground, { role: 'reader', jurisdiction: open.plan.jurisdiction });
    await stranger.get(`/api/regions/${region.id}/collaboration`).expect(403);
  });
});

describe('the engagement of the bodies a plan names', () => {
  it('counts over all of them who leads, reported, is active and works with others', async () => {
    const sectoral = await givenBody(ground, { name: 'Senior officials on youth', kind: 'sectoral-body' });
    const reported = await givenReportedPlan(ground, {
      also: ({ plan, patrol }) => [
        adding.lead(plan, sectoral, { role: 'consulted' }),
        adding.lead(patrol, sectoral, { role: 'support' }),
      ],
    });
    const { coordinator, education, interior, empty, plan } = reported;
    const late = await reported.opens({ title: 'Late', dueOn: '2026-03-31' });
    await reported.sends(education, late, 'on-track');
    await reported.opens({ title: 'Not due yet' });
    const { engagement } = await read<Collaboration>(coordinator, `plans/${plan.id}`);
    const [all, ofSector] = engagement;
    const named = [education.body.id, interior.body.id, empty.id, sectoral.id].sort();
    expect(all).toMatchObject({ of: 'bodies-named' });
    expect(all?.ways.leading.rows).toEqual(named);
    expect(all?.ways.leading.numerator).toBe('3');
    expect(all?.ways.reporting).toMatchObject({ numerator: '1', denominator: '4', round: late.id });
    expect(all?.ways.reporting.silent).toEqual([interior.body.id]);
    expect(all?.ways.active.counted).toEqual([education.body.id]);
    expect(all?.ways.sharing.numerator).toBe('3');
    expect(ofSector).toMatchObject({ of: 'sectoral-bodies-named' });
    expect(ofSector?.ways.sharing).toMatchObject({ numerator: '1', denominator: '1', rows: [sectoral.id] });
  });
});
