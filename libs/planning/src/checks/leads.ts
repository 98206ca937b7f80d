import type { Change } from '../changes/change.js';
import { addDays } from '../obligations/day.js';
import type { PlanRecord } from '../records/record.js';
import type { CheckRule, Finding } from './check.js';
import type { BodyTerms } from './context.js';
import { setting } from './fixes.js';
import { dayIn, type PlanUnderCheck, textIn } from './plan-under-check.js';

const earliest = '0000-01-01';
const latest = '9999-12-31';

const overlap = (a: PlanRecord, b: PlanRecord): boolean =>
  (dayIn(a, 'from') ?? earliest) <= (dayIn(b, 'to') ?? latest) &&
  (dayIn(b, 'from') ?? earliest) <= (dayIn(a, 'to') ?? latest);

/** The only other body named on the action becomes its lead, else the lead of the pillar above it does. */
const leadFix = (plan: PlanUnderCheck, action: PlanRecord): readonly Change[] | undefined => {
  const named = ['co-lead', 'support'].map((role) => plan.assigned(action, role)).find(({ length }) => length > 0);
  if (named?.[0] && named.length === 1) return [setting(named[0], { role: 'lead' })];
  const above = plan.above(action).flatMap((record) => plan.assigned(record, 'lead'))[0];
  const body = above && textIn(above, 'body');
  if (!body || !plan.context.newId) return undefined;
  return [{ op: 'add', kind: 'assignment', id: plan.context.newId(), parent: action.id, body, role: 'lead' }];
};

const noLead: CheckRule = {
  rule: 'no-lead',
  group: 'leads-and-dates',
  severity: 'error',
  explanation: 'No body leads this action.',
  find: (plan) =>
    plan
      .of('action')
      .filter((action) => plan.assigned(action, 'lead').length === 0)
      .map((action) => ({ record: action.id, field: 'lead', fix: leadFix(plan, action) })),
};

/** Leads that stand beside one before them; one body after the other is a hand-over, not a fault. */
const surplusLeads = (leads: readonly PlanRecord[]): PlanRecord[] =>
  leads.filter((lead, index) => leads.slice(0, index).some((before) => overlap(before, lead)));

const twoLeads: CheckRule = {
  rule: 'two-leads',
  group: 'leads-and-dates',
  severity: 'error',
  /* Some states do name two bodies that lead together; then it is said why. */
  mayMute: true,
  explanation: '{count} bodies lead this action at the same time; name one lead, the others as co-leads.',
  find: (plan) =>
    plan.of('action').flatMap((action): Finding[] => {
      const leads = plan.assigned(action, 'lead');
      const surplus = leads.length > 1 ? surplusLeads(leads) : [];
      if (surplus.length === 0) return [];
      const fix = surplus.map((lead) => setting(lead, { role: 'co-lead' }));
      return [{ record: action.id, field: 'lead', params: { count: surplus.length + 1 }, fix }];
    }),
};

/** The last day the assignment counts: its own end, the action's or the plan's. */
const lastDayOf = (plan: PlanUnderCheck, action: PlanRecord, assignment: PlanRecord): string =>
  [dayIn(assignment, 'to'), dayIn(action, 'endsOn'), plan.period.endsOn]
    .filter((day) => day !== undefined)
    .reduce((first, day) => (day < first ? day : first), latest);

const firstDayOf = (plan: PlanUnderCheck, action: PlanRecord, assignment: PlanRecord): string =>
  dayIn(assignment, 'from') ?? dayIn(action, 'startsOn') ?? plan.period.startsOn ?? earliest;

/** The successor leads from the day after; or from the start, where the body was gone before it. */
const handOver = (
  plan: PlanUnderCheck,
  assignment: PlanRecord,
  body: BodyTerms,
  first: string,
): readonly Change[] | undefined => {
  const { successor, validTo } = body;
  if (!successor || !validTo) return undefined;
  if (first > validTo) return [setting(assignment, { body: successor })];
  if (!plan.context.newId) return undefined;
  const added = { body: successor, role: 'lead', from: addDays(validTo, 1) };
  return [
    setting(assignment, { to: validTo }),
    { op: 'add', kind: 'assignment', id: plan.context.newId(), parent: assignment.parent, ...added },
  ];
};

const expiry = (plan: PlanUnderCheck, action: PlanRecord, lead: PlanRecord): Finding[] => {
  const body = plan.bodies.get(textIn(lead, 'body') ?? '');
  if (!body?.validTo || body.validTo >= lastDayOf(plan, action, lead)) return [];
  const fix = handOver(plan, lead, body, firstDayOf(plan, action, lead));
  return [{ record: action.id, field: 'lead', params: { body: body.id, validTo: body.validTo }, fix }];
};

const leadExpired: CheckRule = {
  rule: 'lead-expired',
  group: 'leads-and-dates',
  severity: 'warning',
  explanation: 'The lead body ends on {validTo}, before the action does.',
  find: (plan) =>
    plan.bodies.size === 0
      ? []
      : plan
          .of('action')
          .flatMap((action) => plan.assigned(action, 'lead').flatMap((lead) => expiry(plan, action, lead))),
};

/** From the last lead's end on nobody answers for the action. */
const leadGap: CheckRule = {
  rule: 'lead-gap',
  group: 'leads-and-dates',
  severity: 'warning',
  explanation: 'The last lead ends on {to}; nobody leads the action from then on.',
  find: (plan) =>
    plan.of('action').flatMap((action): Finding[] => {
      const leads = plan.assigned(action, 'lead');
      const ends = leads.map((lead) => dayIn(lead, 'to') ?? latest).sort();
      const to = ends.at(-1);
      const actionEnds = dayIn(action, 'endsOn') ?? plan.period.endsOn ?? latest;
      if (to === undefined || to >= actionEnds) return [];
      return [{ record: action.id, field: 'lead', params: { to } }];
    }),
};

const assignedTwice: CheckRule = {
  rule: 'assigned-twice',
  group: 'leads-and-dates',
  severity: 'warning',
  explanation: 'The same body is named twice with the same role.',
  find: (plan) =>
    plan.of('action').flatMap((action) => {
      const all = plan.under(action, 'assignment');
      const again = all.filter((one, index) =>
        all
          .slice(0, index)
          .some((before) => before.body === one.body && before.role === one.role && overlap(before, one)),
      );
      return again.map((one): Finding => {
        const params = { body: textIn(one, 'body') ?? '', role: textIn(one, 'role') ?? '' };
        return {
          record: action.id,
          field: params.role,
          params,
          fix: [{ op: 'remove', kind: 'assignment', id: one.id }],
        };
      });
    }),
};

export const leadRules: readonly CheckRule[] = [noLead, twoLeads, leadExpired, leadGap, assignedTwice];
