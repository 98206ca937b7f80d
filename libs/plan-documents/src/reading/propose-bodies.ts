import type { Directory } from './bodies.js';
import { proposedName } from './bodies.js';
import type { ActionDraft } from './draft.js';
import type { BodyDecision, Mapping } from './mapping.js';
import type { Place, Problems } from './problems.js';

/** A body named in the file, and what is to become of the name. */
export interface ProposedBody {
  readonly text: string;
  /** How many times the file names it. */
  readonly count: number;
  readonly decision: BodyDecision;
}

interface Named {
  readonly place: Place;
  count: number;
}

const namesIn = (actions: readonly ActionDraft[]): Map<string, Named> => {
  const names = new Map<string, Named>();
  for (const { body, place } of actions.flatMap(({ assignments }) => assignments)) {
    const known = names.get(body);
    if (known) known.count += 1;
    else names.set(body, { place, count: 1 });
  }
  return names;
};

export class BodyChooser {
  constructor(
    private readonly directory: Directory,
    private readonly mapping: Mapping,
    private readonly problems: Problems,
    private readonly making: { readonly newId: () => string; readonly leavesOutUnknown?: boolean },
  ) {}

  /** Decides every name of the file that no person has decided yet. */
  choose(actions: readonly ActionDraft[]): ProposedBody[] {
    return [...namesIn(actions)].map(([text, { place, count }]) => ({
      text,
      count,
      decision: this.mapping.bodies[text] ?? this.decide(text, place),
    }));
  }

  private readonly single = new Map<string, ProposedBody>();

  /** The id for one name, decided at first sight; undefined where it is to be left out. */
  idOf(text: string, place: Place): string | undefined {
    const known = this.single.get(text);
    const decision = known?.decision ?? this.mapping.bodies[text] ?? this.decide(text, place);
    this.single.set(text, { text, decision, count: (known?.count ?? 0) + 1 });
    return decision.use === 'none' ? undefined : decision.body;
  }

  /** What was decided name by name. */
  get chosen(): ProposedBody[] {
    return [...this.single.values()];
  }

  get decisions(): Record<string, BodyDecision> {
    return Object.fromEntries(this.chosen.map(({ text, decision }) => [text, decision]));
  }

  private decide(text: string, place: Place): BodyDecision {
    const found = this.directory.find(text);
    if (found) return { use: 'existing', body: found.id };
    const near = this.directory.findNear(text);
    if (near) {
      this.problems.say('warning', 'body.near', place, { text, body: Object.values(near.name)[0] ?? '' });
      return { use: 'existing', body: near.id };
    }
    if (this.making.leavesOutUnknown) {
      this.problems.say('warning', 'body.left-out', place, { text });
      return { use: 'none' };
    }
    this.problems.say('warning', 'body.proposed', place, { text });
    const { name, acronym } = proposedName(text);
    const id = this.making.newId();
    return {
      use: 'new',
      body: id,
      name: { [this.mapping.language]: name },
      ...(acronym === undefined ? {} : { acronym }),
    };
  }
}
