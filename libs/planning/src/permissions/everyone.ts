import type { Condition } from './condition.js';
import {
  always,
  bound,
  evaluating,
  inScope,
  invited,
  ofJurisdiction,
  ofLibrary,
  own,
  ownDutyOr,
} from './conditions.js';

/** What every signed-in person may do, whatever the role. */
export const everyone = {
  'jurisdiction.read': always,
  'body.read': always,
  'person.read': own,
  'person.read-address': own,
  'person.manage': own,
  'library.read': {
    any: [
      ofLibrary('product'),
      ofLibrary('jurisdiction', ofJurisdiction),
      { fact: 'sharedWith', within: 'actor.bodies' },
    ],
  },
  'obligation.read': ownDutyOr(),
  'meeting.read': invited,
  'decision.answer': bound,
  'file.add': always,
  'file.read': own,
  'post.delegate': { fact: 'holderIds', within: 'actor.id' },
} as const satisfies Readonly<Record<string, Condition>>;

/** Who evaluates writes, and reads what is restricted. */
export const asEvaluator = {
  'evaluation.read-restricted': evaluating,
  'evaluation.write': evaluating,
} as const satisfies Readonly<Record<string, Condition>>;

/** Who plans meetings about the plans in their scope, keeps their minutes and closes what they decided. */
export const runsMeetings = {
  'meeting.read': { any: [inScope, invited] },
  'meeting.manage': inScope,
} as const satisfies Readonly<Record<string, Condition>>;
