interface Entry<Value> {
  readonly moment: string;
  readonly size: number;
  readonly value: Value;
}

/**
 * What a process computed of things, each good for the moment it was computed at; the first kept give way once the sizes of all
 * come to more than `most`.
 */
export class Kept<Value> {
  private readonly entries = new Map<string, Entry<Value>>();
  private total = 0;

  constructor(private readonly most: number) {}

  at(id: string, moment: string): Value | undefined {
    const entry = this.entries.get(id);
    return entry?.moment === moment ? entry.value : undefined;
  }

  keep(id: string, entry: Entry<Value>): void {
    this.forget(id);
    this.entries.set(id, entry);
    this.total += entry.size;
    for (const oldest of this.entries.keys()) {
      if (this.total <= this.most || oldest === id) break;
      this.forget(oldest);
    }
  }

  private forget(id: string): void {
    this.total -= this.entries.get(id)?.size ?? 0;
    this.entries.delete(id);
  }
}
