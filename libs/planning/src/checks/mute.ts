/** A person’s word that findings of a rule may stand: all of the plan, those of a record, or the one on a field of it. */
export interface CheckMute {
  readonly id: string;
  readonly rule: string;
  /** Null: every finding of the rule in this plan. */
  readonly record: string | null;
  readonly field: string | null;
  readonly reason: string;
  readonly byName: string | null;
  readonly at: string;
  /** What stood there when it was muted, by `seenAt`; where something else stands now, the mute has ended by itself. */
  readonly seen: string | null;
}
