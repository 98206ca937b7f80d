import { givenReportedPlan } from '../../../test/reporting.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround({ LOG_LEVEL: 'silent' });

describe('a request nobody meant', () => {
  it('is refused by the field that is wrong, whatever stands there', async () => {
    const reported = await givenReportedPlan(ground);
    const { coordinator, plan } = reported;
    const round = await reported.opens();
    await coordinator.post(`/api/reporting-rounds/${round.id}/freeze`, {}).expect(201);
    const paper = `/api/reporting-rounds/${round.id}/paper`;
    const meeting = { planIds: [plan.id], title: 'Committee', startsOn: '2099-01-01' };
    const words = { introduction: 'So', pillars: {}, decisions: [] };
    const calendar = {
      ...{ planId: plan.id, title: 'Yearly', audience: 'President', cadence: 'yearly', firstFrom: '2026-01-01' },
      ...{ opensAfter: 1, dueAfter: 30 },
    };
    for (const [method, path, body, field] of [
      ['post', '/api/meetings', { ...meeting, invitedBodyIds: null }, 'invitedBodyIds'],
      ['post', '/api/meetings', { ...meeting, title: 'a\u0000b' }, 'title'],
      ['post', '/api/meetings', 'null', 'body'],
      ['post', '/api/meetings', '[]', 'body'],
      ['post', '/api/reporting-calendars', { ...calendar, alsoPlanIds: null }, 'alsoPlanIds'],
      ['post', '/api/reporting-calendars', { ...calendar, form: null }, 'form'],
      ['patch', `/api/reporting-rounds/${round.id}`, { dueOn: null }, 'dueOn'],
      ['patch', paper, { words: { ...words, introduction: '\ud83d' } }, 'words.introduction'],
      ['patch', paper, { words: { ...words, pillars: { none: 5 } } }, 'words.pillars'],
      ['patch', paper, { words: { ...words, pillars: { none: 'a\u0000' } } }, 'words.pillars.none'],
      ['patch', paper, { words: [] }, 'words'],
      ['post', `${paper}/editions`, { reason: '\u0000' }, 'reason'],
    ] as const) {
      const request = coordinator[method](path).set('If-Match', '1').set('Content-Type', 'application/json');
      const answer = await request.send(typeof body === 'string' ? body : JSON.stringify(body));
      expect([path, answer.status, Object.keys((answer.body.errors ?? {}) as object)]).toEqual([path, 400, [field]]);
    }
  });
});
