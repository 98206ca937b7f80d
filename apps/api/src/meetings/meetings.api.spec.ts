import { strFromU8, unzipSync } from 'fflate';
import { type GivenBody, givenBody, givenPerson, type SignedPerson } from '../../test/people.world.js';
import { givenReportedPlan } from '../../test/reporting.world.js';
import { openGround } from '../../test/world.js';
import type { DecisionView, MeetingView } from './meetings.dto.js';

interface Owed {
  readonly kind: string;
  readonly subjectId: string;
  readonly stored: string;
}
const ground = openGround({ LOG_LEVEL: 'silent' });
const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);

/** A steering committee of a reported plan; Education and Interior are invited, Culture is not. */
const givenCommittee = async () => {
  const reported = await givenReportedPlan(ground);
  const { plan, coordinator, education, interior } = reported;
  const culture = await givenBody(ground, { jurisdiction: plan.jurisdiction, name: 'Ministry of Culture' });
  const outsider = await givenPerson(ground, { role: 'reporter', body: culture });
  const plans = async (more: object = {}): Promise<MeetingView> => {
    const draft = { planIds: [plan.id], title: 'Steering committee', startsOn: soon, place: 'Room 3' };
    const invitedBodyIds = [education.body.id, interior.body.id];
    const answer = await coordinator.post('/api/meetings', { ...draft, invitedBodyIds, ...more });
    expect({ status: answer.status, body: answer.body as object }).toMatchObject({ status: 201 });
    return answer.body as MeetingView;
  };
  const does = async (path: string, body: object = {}, by = coordinator): Promise<MeetingView> => {
    const answer = await by.post(`/api/${path}`, body);
    expect({ path, status: answer.status, body: answer.body as object }).toMatchObject({ status: 201 });
    return answer.body as MeetingView;
  };
  const moves = (meeting: { id: string }, move: string, reason?: string) =>
    does(`meetings/${meeting.id}/moves`, { move, ...(reason && { reason }) });
  const reads = async (meeting: { id: string }, by: SignedPerson = coordinator) =>
    (await by.get(`/api/meetings/${meeting.id}`).expect(200)).body as MeetingView;
  /** With one line on it, and sent. */
  const sits = async (more: object = {}) => {
    const meeting = await plans(more);
    await does(`meetings/${meeting.id}/agenda`, { title: 'Where we stand' });
    return moves(meeting, 'send-agenda');
  };
  const { actions } = reported;
  const people = { plan, coordinator, education, interior, culture, outsider, actions };
  return { ...people, reported, plans, does, moves, reads, sits };
};

const owedBy = async (person: SignedPerson, subject: string): Promise<readonly Owed[]> => {
  const filter = encodeURIComponent(JSON.stringify({ kind: 'follow-up-decision', subject }));
  return (await person.get(`/api/obligations?filter=${filter}`).expect(200)).body as Owed[];
};
const reasonsOf = ({ agenda }: Pick<MeetingView, 'agenda'>) => agenda.map(({ reason }) => reason);
const wordsIn = async (person: SignedPerson, path: string): Promise<string> => {
  const answer = await person
    .get(path)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    })
    .expect(200);
  const bytes = answer.body as Buffer;
  if (path.includes('.csv')) return bytes.toString('utf8');
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
};

describe('the agenda of a meeting', () => {
  it('is proposed from what stands: what is off track, silent, overdue, and what the report asks', async () => {
    const { reported, plan, coordinator, education, interior, actions, does, plans } = await givenCommittee();
    const round = await reported.opens({ dueOn: '2026-03-31' });
    const own = await reported.report(education.reporter, round, education.body);
    await reported.writes(education.reporter, own, [
      { action: actions.train, judgement: 'off-track', narrative: 'Stopped', helpNeeded: 'Money for trainers' },
      { action: actions.patrol, judgement: 'on-track' },
    ]);
    await education.reporter.post(`/api/reports/${own.id}/submission`).expect(201);
    await reported.verifies(own);
    await coordinator.post(`/api/reporting-rounds/${round.id}/freeze`, {}).expect(201);
    await ground.sql.query(
      `insert into obligation (body_id, plan_id, jurisdiction_id, kind, subject_kind, subject_id, due_on)
       values ($1, $2, $3, 'correct-report', 'report', $4, '2026-01-31')`,
      [interior.body.id, plan.id, plan.jurisdiction.id, own.id],
    );
    const meeting = await plans();
    expect(meeting.paper).toMatchObject({ roundId: round.id, title: 'Round 1' });
    const proposed = await does(`meetings/${meeting.id}/agenda-proposals`);
    expect(proposed.agenda).toMatchObject([
      { state: 'proposed', reason: 'asked', title: 'P1.A1 Train teachers: Money for trainers', subjectId: round.id },
      { reason: 'off-track', title: 'P1.A1 Train teachers', subjectId: actions.train, bodyId: education.body.id },
      { reason: 'no-report', subjectId: actions.patrol, bodyId: interior.body.id },
      { reason: 'no-report', subjectId: actions.map },
      { reason: 'overdue', title: 'Correct the returned report', bodyId: interior.body.id, subjectKind: 'obligation' },
    ]);
    expect(proposed.agenda[4]?.facts['days']).toBeGreaterThan(200);
  });

  it('keeps, drops, moves and adds lines; what was dropped is not proposed again', async () => {
    const { reported, coordinator, plans, does, actions } = await givenCommittee();
    await reported.opens({ dueOn: '2026-03-31' });
    const meeting = await plans();
    const address = `meetings/${meeting.id}`;
    const { agenda } = await does(`${address}/agenda-proposals`);
    const [first, second, third] = agenda;
    expect(reasonsOf({ agenda })).toEqual(['no-report', 'no-report', 'no-report']);
    const edit = (line: typeof first, changes: object) =>
      coordinator.patch(`/api/agenda-lines/${String(line?.id)}`, changes).set('If-Match', `"${String(line?.version)}"`);
    await edit(first, { state: 'dropped' }).expect(200);
    await edit(second, { state: 'kept', title: 'Who trains the police?', note: 'Ten minutes' }).expect(200);
    expect((await edit(second, { state: 'dropped' })).status).toBe(412);
    const added = await does(`${address}/agenda`, { title: 'Any other business', actionId: actions.train });
    const last = added.agenda.at(-1);
    expect(last).toMatchObject({ state: 'kept', reason: 'added', subjectKind: 'action', subjectId: actions.train });
    const moved = await does(`agenda-lines/${String(last?.id)}/place`, { before: second?.id });
    expect(moved.agenda.map(({ id }) => id)).toEqual([first?.id, last?.id, second?.id, third?.id]);
    const again = await does(`${address}/agenda-proposals`);
    expect(again.agenda).toEqual(moved.agenda);
    expect((await coordinator.post(`/api/${address}/agenda`, { title: 'X', actionId: meeting.id })).status).toBe(422);
  });

  it('goes out to the invited and is theirs to see from then on; letters about a restricted plan hold a link alone', async () => {
    const { coordinator, education, outsider, plan, plans, does, moves, reads } = await givenCommittee();
    const meeting = await plans();
    const address = `/api/meetings/${meeting.id}`;
    const empty = await coordinator.post(`${address}/moves`, { move: 'send-agenda' });
    expect(empty.body).toMatchObject({ code: 'meeting.agenda-is-empty' });
    expect((await education.reporter.get(address)).status).toBe(404);
    await does(`meetings/${meeting.id}/agenda`, { title: 'Where we stand' });
    await moves(meeting, 'send-agenda');
    const seen = await reads(meeting, education.reporter);
    expect(seen).toMatchObject({ state: 'agenda-sent', mayManage: false, agenda: [{ title: 'Where we stand' }] });
    expect((await outsider.get(address)).status).toBe(404);
    expect((await outsider.get('/api/meetings')).body).toEqual([]);
    expect((await education.reporter.post(`${address}/moves`, { move: 'hold' })).status).toBe(403);
    const letters = async () => {
      const { rows } = await ground.sql.query<{ subject: string; text: string }>(
        `select subject, text from mail where kind = 'meeting' and to_email = $1 order by created_at`,
        [education.reporter.email],
      );
      return rows;
    };
    expect(await letters()).toMatchObject([{ subject: 'Agenda: Steering committee' }]);
    expect((await letters())[0]?.text).toContain(`/meetings/${meeting.id}`);
    await ground.sql.query(`update plan set sensitivity = 'restricted' where id = $1`, [plan.id]);
    await moves(meeting, 'cancel', 'Floods');
    const [, cancelled] = await letters();
    expect(cancelled?.text).toContain(`/meetings/${meeting.id}`);
    for (const secret of ['Steering', 'Room 3', soon]) expect(JSON.stringify(cancelled)).not.toContain(secret);
  });
});

describe('a decision', () => {
  it('is owed by whom it binds, found on their Home, answered, closed by the coordinator', async () => {
    const { coordinator, education, interior, actions, does, moves, sits } = await givenCommittee();
    const meeting = await sits();
    const bodyIds = [education.body.id, interior.body.id];
    const taken = await does(`meetings/${meeting.id}/decisions`, {
      ...{ text: 'Train two hundred teachers before the summer', isBinding: true, dueOn: soon },
      ...{ bodyIds, actionIds: [actions.train], lineId: meeting.agenda[0]?.id },
    });
    const [decision] = taken.decisions;
    const id = String(decision?.id);
    expect(decision).toMatchObject({ number: 1, state: 'open', actions: [{ code: 'P1.A1' }] });
    const home = (await education.reporter.get('/api/home').expect(200)).body as { mine: Owed[] };
    expect(home.mine).toMatchObject([{ kind: 'follow-up-decision', subjectId: id, dueOn: soon, isMine: true }]);
    const answers = (by: SignedPerson, body: GivenBody, answer: string, more: object = {}) =>
      by.post(`/api/meeting-decisions/${id}/answers`, { bodyId: body.id, answer, ...more });
    expect((await answers(education.reporter, interior.body, 'done')).status).toBe(403);
    await answers(education.reporter, education.body, 'under-way', { words: 'A hundred so far' }).expect(201);
    expect(await owedBy(education.reporter, id)).toMatchObject([{ stored: 'open' }]);
    const url = 'https://example.org/list';
    const bad = { evidenceUrl: 'javascript:alert(1)' };
    expect((await answers(education.reporter, education.body, 'done', bad)).status).toBe(400);
    await answers(education.reporter, education.body, 'done', { words: 'All of them', evidenceUrl: url }).expect(201);
    expect((await owedBy(education.reporter, id)).map(({ stored }) => stored)).toEqual(['done']);
    const one = await coordinator.get(`/api/meeting-decisions/${id}`).expect(200);
    expect(one.body).toMatchObject({ state: 'open', followUp: [{ answer: 'done' }, { answer: null }] });
    const settled = await answers(interior.reporter, interior.body, 'not-taken-up', { words: 'Not ours' }).expect(201);
    expect((settled.body as DecisionView).state).toBe('answered');
    expect((settled.body as DecisionView).followUp.map(({ said }) => said.length)).toEqual([0, 1]);
    const reopened = await does(`meeting-decisions/${id}/moves`, { move: 'reopen', reason: 'It is yours too' });
    expect(reopened.decisions).toMatchObject([{ state: 'open', followUp: [{ answer: null }, { answer: null }] }]);
    expect((await owedBy(interior.reporter, id)).map(({ stored }) => stored).sort()).toEqual(['done', 'open']);
    await does(`meeting-decisions/${id}/moves`, { move: 'close', reason: 'Taken over by the ministry' });
    expect((await owedBy(interior.reporter, id)).map(({ stored }) => stored).sort()).toEqual(['cancelled', 'done']);
    expect((await answers(interior.reporter, interior.body, 'done')).body).toMatchObject({
      code: 'meeting.decision-has-ended',
    });
    await moves(meeting, 'hold');
  });

  it('that is not closed comes back to the next agenda by itself; what was noted or closed does not', async () => {
    const { education, does, sits, plans } = await givenCommittee();
    const meeting = await sits({ startsOn: '2026-05-04', title: 'Spring meeting' });
    const bodyIds = [education.body.id];
    await does(`meetings/${meeting.id}/decisions`, { text: 'Took note of the report', kind: 'took-note', bodyIds });
    await does(`meetings/${meeting.id}/decisions`, { text: 'Name a focal point', bodyIds });
    const { decisions } = await does(`meetings/${meeting.id}/decisions`, { text: 'Share the list', bodyIds });
    const [noted, , shared] = decisions;
    expect(noted).toMatchObject({ state: 'closed', followUp: [] });
    expect(await owedBy(education.reporter, String(noted?.id))).toEqual([]);
    await does(`meeting-decisions/${String(shared?.id)}/moves`, { move: 'withdraw', reason: 'Done at the table' });
    const next = await plans();
    const proposed = await does(`meetings/${next.id}/agenda-proposals`);
    expect(proposed.agenda.filter(({ reason }) => reason === 'open-decision')).toMatchObject([
      { title: 'Name a focal point', facts: { number: 2, meeting: 'Spring meeting' }, bodyId: education.body.id },
    ]);
  });

  it('is seen by whom it binds at once, by the other invited with the agreed minutes, by nobody else', async () => {
    const { coordinator, education, interior, outsider, does, moves, sits, reads } = await givenCommittee();
    const meeting = await sits();
    const line = meeting.agenda[0];
    await coordinator
      .patch(`/api/agenda-lines/${String(line?.id)}`, { said: 'Interior was asked about its silence.' })
      .set('If-Match', `"${String(line?.version)}"`)
      .expect(200);
    const { decisions } = await does(`meetings/${meeting.id}/decisions`, {
      ...{ text: 'Report by Friday', bodyIds: [interior.body.id], lineId: line?.id },
    });
    const id = String(decisions[0]?.id);
    const seenBy = async (person: SignedPerson) => {
      const { decisions: shown, agenda } = await reads(meeting, person);
      return [shown.length, agenda[0]?.said !== ''];
    };
    expect([await seenBy(interior.reporter), await seenBy(education.reporter)]).toEqual([
      [1, false],
      [0, false],
    ]);
    expect((await education.reporter.get(`/api/meeting-decisions/${id}`)).status).toBe(404);
    await moves(meeting, 'hold');
    await moves(meeting, 'agree-minutes');
    expect([await seenBy(interior.reporter), await seenBy(education.reporter)]).toEqual([
      [1, true],
      [1, true],
    ]);
    expect((await outsider.get(`/api/meeting-decisions/${id}`)).status).toBe(404);
    const late = await coordinator.post(`/api/meetings/${meeting.id}/decisions`, { text: 'One more' });
    expect(late.body).toMatchObject({ code: 'meeting.not-at-the-table' });
    await moves(meeting, 'close');
    expect((await coordinator.post(`/api/meetings/${meeting.id}/moves`, { move: 'hold' })).body).toMatchObject({
      code: 'meeting.move-not-possible',
    });
  });
});

describe('a meeting', () => {
  it('hands out agenda and minutes as Word and its decisions as CSV, in English and Arabic', async () => {
    const { coordinator, education, does, moves, sits } = await givenCommittee();
    const meeting = await sits({ beginsAt: '09:30', chairName: 'The minister' });
    await does(`meetings/${meeting.id}/decisions`, {
      ...{ text: '=Train teachers', bodyIds: [education.body.id], dueOn: soon, lineId: meeting.agenda[0]?.id },
    });
    const file = (name: string, by = coordinator) => wordsIn(by, `/api/meetings/${meeting.id}/files/${name}`);
    const agenda = await file('agenda.docx');
    for (const words of ['Steering committee', '09:30 (UTC)', 'Room 3', 'The minister', '1. Where we stand'])
      expect(agenda).toContain(words);
    expect(await file('minutes.docx')).toContain('Draft minutes, not agreed');
    await moves(meeting, 'hold');
    await moves(meeting, 'agree-minutes');
    const minutes = await file('minutes.docx', education.reporter);
    expect(minutes).toContain('=Train teachers');
    expect(minutes).not.toContain('not agreed');
    expect(await file('minutes.docx?language=ar')).toContain('المحضر');
    const csv = await file('decisions.csv');
    expect(csv).toContain(`'=Train teachers`);
    expect(csv).toContain(soon);
    expect((await coordinator.get(`/api/meetings/${meeting.id}/files/agenda.odt`)).status).toBe(404);
  });

  it('refuses what does not fit, by the name of the field', async () => {
    const { coordinator, education, plan, culture, plans, does, sits } = await givenCommittee();
    const draft = { planIds: [plan.id], title: 'Task force', startsOn: soon };
    const faultsOf = async (more: object) => {
      const { status, body } = await coordinator.post('/api/meetings', { ...draft, ...more });
      return [status, ...Object.keys((body as { errors?: object }).errors ?? {})];
    };
    expect(await faultsOf({ beginsAt: '25:00' })).toEqual([400, 'beginsAt']);
    expect(await faultsOf({ timeZone: 'Mars/Base' })).toEqual([400, 'timeZone']);
    expect(await faultsOf({ url: 'javascript:alert(1)' })).toEqual([400, 'url']);
    expect(await faultsOf({ endsOn: '2020-01-01' })).toEqual([422, 'endsOn']);
    expect(await faultsOf({ invitedBodyIds: [plan.id] })).toEqual([422, 'invitedBodyIds']);
    expect(await faultsOf({ planIds: [] })).toEqual([400, 'planIds']);
    expect((await coordinator.post('/api/meetings', { ...draft, planIds: [culture.id] })).status).toBe(404);
    expect((await education.reporter.post('/api/meetings', draft)).status).toBe(403);
    const stranger = (await givenReportedPlan(ground)).coordinator;
    expect((await stranger.post('/api/meetings', draft)).status).toBe(404);
    const meeting = await plans();
    expect((await stranger.get(`/api/meetings/${meeting.id}`)).status).toBe(404);
    expect((await coordinator.post(`/api/meetings/${meeting.id}/decisions`, { text: 'Early' })).status).toBe(422);
    const sitting = await sits();
    const unknown = await coordinator.post(`/api/meetings/${sitting.id}/decisions`, {
      ...{ text: 'Bind Culture', bodyIds: [culture.id] },
    });
    expect(unknown.body).toMatchObject({ code: 'meeting.body-not-invited' });
    await does(`meetings/${sitting.id}/decisions`, { text: 'Bind Education', bodyIds: [education.body.id] });
    const uninvited = await coordinator
      .patch(`/api/meetings/${sitting.id}`, { invitedBodyIds: [] })
      .set('If-Match', `"${String(sitting.version)}"`)
      .expect(200);
    expect((uninvited.body as MeetingView).invitedBodyIds).toEqual([education.body.id]);
  });
});
