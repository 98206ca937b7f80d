import { Injectable } from '@nestjs/common';
import type { Permission } from '@mufakat/planning/permissions/can';
import { Database } from '../database/database.js';
import { NotFound } from '../failure.js';
import type { Actor } from './actor.js';
import type { PlanSubject } from './actor.source.js';
import { planSubjectJson } from './plan-facts.js';

/** The facts of a plan for features that stand below plans and must ask `can` about one. */
@Injectable()
export class PlanSubjects {
  constructor(private readonly database: Database) {}

  /** Undefined when absent or behind the wall. Joins the caller's unit of work. */
  async find(planId: string): Promise<PlanSubject | undefined> {
    const [row] = await this.database.query<{ subject: PlanSubject }>({
      name: 'plan.subject',
      text: `select ${planSubjectJson('plan')} as subject from plan where plan.id = $1`,
      values: [planId],
    });
    return row?.subject;
  }

  /** Absent and unseen refuse alike (404); seen, but not allowed: 403. */
  async require(actor: Actor, permission: Permission, planId: string): Promise<PlanSubject> {
    const subject = await this.find(planId);
    if (!subject || !actor.plans.includes(planId)) throw new NotFound('No plan');
    actor.must(permission, thingOf(subject));
    return subject;
  }
}

/** The plain facts of a subject, as conditions read them. */
export const thingOf = (
  subject: PlanSubject,
): Record<string, string | boolean | null | undefined | readonly string[]> =>
  Object.fromEntries(
    Object.entries(subject).filter(
      (entry): entry is [string, Exclude<(typeof entry)[1], number>] => typeof entry[1] !== 'number',
    ),
  );
