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
    private readonly newId: () => string,
  ) {}

  /** Decides every name of the file that no person has decided yet. */
  choose(actions: readonly ActionDraft[]): ProposedBody[] {
    return [...namesIn(actions)].map(([text, { place, count }]) => ({
      text,
      count,
      decision: this.mapping.bodies[text] ?? this.decide(text, place),
    }));
  }

  private decide(text: string, place: Place): BodyDecision {
    const found = this.directory.find(text);
    if (found) return { use: 'existing', body: found.id };
    const near = this.directory.findNear(text);
    if (near) {
      this.problems.say('warning', 'body.near', place, { text, body: Object.values(near.name)[0] ?? '' });
      return { use: 'existing', body: near.id };
    }
    this.problems.say('warning', 'body.proposed', place, { text });
    const { name, acronym } = proposedName(text);
    const id = this.newId();
    return {
      use: 'new',
      body: id,
      name: { [this.mapping.language]: name },
      ...(acronym === undefined ? {} : { acronym }),
    };
  }
}
