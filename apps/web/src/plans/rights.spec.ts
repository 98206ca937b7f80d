import type { ActorFacts } from '@mufakat/planning/permissions/can';
import { toDocument } from '@mufakat/planning/records/record';
import type { PlanView } from './plan.js';
import { mayPlace, mayReadDraft, rightsOf } from './rights.js';

const plan = '00000000-0000-4000-8000-000000000001';
const document = toDocument({
  plan,
  revision: 1,
  records: [
    { id: plan, kind: 'plan', parent: null, position: 'a0' },
    { id: 'mine', kind: 'action', parent: plan, position: 'a1' },
    { id: 'theirs', kind: 'action', parent: plan, position: 'a2' },
    { id: 'lead', kind: 'assignment', parent: 'mine', position: 'a1', body: 'education', role: 'lead' },
  ],
});
const view = (stage: PlanView['stage']) =>
  ({ id: plan, jurisdictionId: 'sampleland', ownerBodyId: 'secretariat', stage, sensitivity: 'official' }) as PlanView;
const actor = (role: string, scope: object): ActorFacts => ({
  id: 'person',
  grants: [{ id: 'grant', role, jurisdictionId: null, bodyId: null, planId: null, ...scope }],
  bodies: ['education'],
});
const focalPoint = actor('focal-point', { jurisdictionId: 'sampleland' });
const drafter = actor('drafter', { bodyId: 'education' });

it('the focal point writes everywhere until adoption, and steers after it with a reason', () => {
  expect(rightsOf(focalPoint, view('drafting'), document, '2026-03-01')).toMatchObject({
    whole: { text: true, steering: true },
    needsReason: false,
  });
  expect(rightsOf(focalPoint, view('adopted'), document, '2026-03-01')).toMatchObject({
    whole: { text: false, steering: true },
    needsReason: true,
  });
  expect(rightsOf(focalPoint, view('closed'), document, '2026-03-01').isAny).toBe(false);
});

it('a drafter writes where its body is assigned and nowhere else', () => {
  const rights = rightsOf(drafter, view('drafting'), document, '2026-03-01');
  expect(rights.at(document, 'mine').text).toBe(true);
  expect(rights.at(document, 'theirs').text).toBe(false);
  expect(rights.isAny).toBe(true);
});

it('after adoption activities may still be added, actions may not', () => {
  const { whole } = rightsOf(focalPoint, view('adopted'), document, '2026-03-01');
  expect([mayPlace(whole, 'activity'), mayPlace(whole, 'action')]).toEqual([true, false]);
});

it('somebody from outside does not ask for the draft in vain', () => {
  expect(mayReadDraft(focalPoint, view('drafting'))).toBe(true);
  expect(mayReadDraft(actor('partner', { bodyId: 'fund' }), view('adopted'))).toBe(false);
});
