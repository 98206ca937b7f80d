import { Injectable } from '@nestjs/common';
import type { CheckMute } from '@mufakat/planning/checks/mute';
import type { CheckContext } from '@mufakat/planning/checks/context';
import { Database } from '../../platform/database/database.js';
import { CheckMuteRow } from './check-mute.entity.js';

type ToMute = Pick<
  CheckMuteRow,
  'planId' | 'jurisdictionId' | 'rule' | 'recordId' | 'field' | 'reason' | 'seen' | 'mutedBy'
>;

/** What the checks know of a plan beside its document and the facts of others. */
export type OwnCheckFacts = Required<Pick<CheckContext, 'registeredCodes' | 'mutes' | 'hasSuccessor'>>;

const mutes = `(select coalesce(json_agg(json_build_object('id', m.id, 'rule', m.rule, 'record', m.record_id, 'field', m.field,
    'reason', m.reason, 'byName', person.name, 'at', m.muted_at, 'seen', m.seen) order by m.muted_at, m.id), '[]')
  from check_mute m left join person on person.id = m.muted_by where m.plan_id = $1 and m.ended_at is null)`;

/** Of the visible plans only: whoever may not see the next plan is not told of it. */
const successor = `exists (select from plan next where next.predecessor_id = $1 and next.stage <> 'abandoned')`;

@Injectable()
export class CheckMutesRepository {
  constructor(private readonly database: Database) {}

  async facts(planId: string): Promise<OwnCheckFacts> {
    const [row] = await this.database.query<OwnCheckFacts>({
      name: 'plan.check-facts',
      text: `select ${mutes} as mutes, ${successor} as "hasSuccessor",
               (select coalesce(json_object_agg(code, record_id), '{}') from registered_code where plan_id = $1) as "registeredCodes"`,
      values: [planId],
    });
    return row ?? { mutes: [], hasSuccessor: false, registeredCodes: {} };
  }

  async mutes(planId: string): Promise<readonly CheckMute[]> {
    return (await this.facts(planId)).mutes;
  }

  async add(mute: ToMute): Promise<string> {
    const { identifiers } = await this.database.repository(CheckMuteRow).insert(mute);
    return String(identifiers[0]?.['id']);
  }

  /** Whether there was one to end. */
  async end(planId: string, id: string, personId: string): Promise<boolean> {
    const ended = await this.database.query(
      'update check_mute set ended_at = now(), ended_by = $3 where plan_id = $1 and id = $2 and ended_at is null returning id',
      [planId, id, personId],
    );
    return ended.length > 0;
  }
}
