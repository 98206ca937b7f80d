import type { SampleVisitor } from './sample-visitor.js';
import type { SampleWorld } from './sample-world.loader.js';

/** What the tellers of the story share. */
export interface Telling {
  readonly world: SampleWorld;
  readonly today: string;
  readonly as: (person: string) => Promise<SampleVisitor>;
}
