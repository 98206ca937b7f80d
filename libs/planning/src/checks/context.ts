import type { TextFreshness } from '../languages/known-texts.js';
import type { Day } from '../obligations/day.js';
import type { CheckMute } from './mute.js';
import type { Status } from '../status/scale.js';

export interface BodyTerms {
  readonly id: string;
  readonly validFrom?: Day | null;
  readonly validTo?: Day | null;
  /** The body that took over: ministries merge. */
  readonly successor?: string | null;
}

/** What the rules need to know of an action's reports. */
export interface ActionFacts {
  readonly action: string;
  readonly status?: Status;
  /** One name a file (its SHA-256 or id) of the evidence behind the status. */
  readonly evidence?: readonly string[];
  /** Rounds missed in a row, up to the last one due. */
  readonly roundsMissed?: number;
}

/** All the rules know beside the document; plain JSON, so that it travels to a worker. */
export interface CheckContext {
  readonly today: Day;
  /** Left out: nothing is said about bodies. */
  readonly bodies?: readonly BodyTerms[];
  /** Code registered at adoption → its record, removed ones too: never given to another. */
  readonly registeredCodes?: Readonly<Record<string, string>>;
  readonly facts?: readonly ActionFacts[];
  /** What is known of wordings; without it nothing counts as older than its original. */
  readonly texts?: readonly TextFreshness[];
  /** A plan in preparation or in force follows this one. Left out: none is known. */
  readonly hasSuccessor?: boolean;
  /** Findings that may stand, each with its reason. */
  readonly mutes?: readonly CheckMute[];
  /** Ids of records that a fix would add; without it such fixes are not offered. */
  readonly newId?: () => string;
}
