/** Where somebody is, as they or their open page said a moment ago; kept nowhere. */
export interface Presence {
  readonly plan: string;
  readonly person: { readonly id: string; readonly name: string };
  /** Record and field they are in; left out by a page that is only open, null when they left the field. */
  readonly record?: string | null;
  readonly field?: string | null;
  /** The last page of theirs was closed. */
  readonly isGone?: boolean;
}

/** Somebody who has the plan open. */
export interface Attendant {
  readonly id: string;
  readonly name: string;
  readonly record: string | null;
  readonly field: string | null;
}

interface Seen {
  readonly at: number;
  readonly attendant: Attendant;
}

/** A page that is only open says nothing of a place: the one known stays. */
const placed = ({ person: { id, name }, record, field }: Presence, known: Attendant | undefined): Attendant => {
  const place = record === undefined ? known : { record, field: field ?? null };
  return { id, name, record: place?.record ?? null, field: place?.field ?? null };
};

/** Longer than two pings: a page that says nothing for so long was closed without a word. */
const forgottenAfter = 40_000;

/** Who has which plan open, from what all processes tell each other. */
export class Attendance {
  private readonly plans = new Map<string, Map<string, Seen>>();

  /** Answers whether anything changed that others see. */
  note(presence: Presence, at: number): boolean {
    const { plan, person, isGone } = presence;
    const people = this.plans.get(plan) ?? new Map<string, Seen>();
    this.plans.set(plan, people);
    if (isGone) return people.delete(person.id);
    const before = people.get(person.id);
    const now = placed(presence, before?.attendant);
    people.set(person.id, { at, attendant: now });
    return before?.attendant.record !== now.record || before.attendant.field !== now.field;
  }

  of(plan: string): Attendant[] {
    return [...(this.plans.get(plan)?.values() ?? [])].map(({ attendant }) => attendant);
  }

  /** Forgets who fell silent; answers the plans where somebody did. */
  forget(now: number): string[] {
    return [...this.plans].flatMap(([plan, people]) => {
      const silent = [...people.values()].filter(({ at }) => now - at > forgottenAfter);
      for (const { attendant } of silent) people.delete(attendant.id);
      if (people.size === 0) this.plans.delete(plan);
      return silent.length > 0 ? [plan] : [];
    });
  }
}
