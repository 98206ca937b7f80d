import { wordingOf } from '@mufakat/planning/records/wording';
import type { KnownBody } from '../reading/bodies.js';

/** How files name bodies: by acronym where it is the body's alone, else by name; each label names one body. */
export class BodyNames {
  private readonly labels = new Map<string, string>();
  private readonly ids = new Map<string, string>();

  constructor(bodies: readonly KnownBody[], language: string) {
    for (const body of bodies) {
      const name = wordingOf(body.name, [language]);
      const choices = [body.acronym ?? name, name, `${name} (${body.id.slice(0, 8)})`];
      const label =
        choices
          .map((choice) => choice.replace(/[;\n]/g, ','))
          .find((choice) => choice !== '' && !this.ids.has(choice)) ?? body.id;
      this.learn(body.id, label);
    }
  }

  /** The names as a file carries them, whatever the directory says by now. */
  static carried(labels: Iterable<readonly [id: string, label: string]>): BodyNames {
    const names = new BodyNames([], '');
    for (const [id, label] of labels) names.learn(id, label);
    return names;
  }

  private learn(id: string, label: string): void {
    this.labels.set(id, label);
    this.ids.set(label, id);
  }

  of(id: unknown): string {
    return typeof id === 'string' ? (this.labels.get(id) ?? id) : '';
  }

  idOf(label: string): string | undefined {
    return this.ids.get(label);
  }
}
