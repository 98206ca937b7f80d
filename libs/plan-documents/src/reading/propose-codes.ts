import { recordOf } from '@mufakat/planning/changes/apply';
import type { AddChange, Change } from '@mufakat/planning/changes/change';
import { proposeCode } from '@mufakat/planning/records/code';
import type { Kind } from '@mufakat/planning/records/kinds';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import type { Mapping } from './mapping.js';

const numbered: ReadonlySet<Kind> = new Set(['pillar', 'action']);

const isUncoded = (change: Change): change is AddChange =>
  change.op === 'add' && numbered.has(change.kind) && typeof change['code'] !== 'string';

/** A file without codes gets them proposed, unless the plan it goes into has actions and numbers none of them. */
export const wantsCodes = (mapping: Mapping, existing: PlanDocument | undefined): boolean => {
  const isCoded = mapping.tables.some(({ use, columns }) => use && columns.some(({ field }) => field === 'code'));
  const actions = [...(existing?.records.values() ?? [])].filter(({ kind }) => kind === 'action');
  return !isCoded && (actions.length === 0 || actions.some(({ code }) => code !== undefined));
};

/** "1.A9" → "1.A10". */
const after = (code: string): string =>
  code.replace(/\d+(?=\D*$)/u, (number) => String(Number(number) + 1).padStart(number.length, '0'));

class Numbering {
  private readonly records: Map<string, PlanRecord>;
  private readonly taken: Set<string>;
  /** Parent and kind → the last code given there. */
  private readonly last = new Map<string, string>();

  constructor(private readonly document: PlanDocument) {
    this.records = new Map(document.records);
    this.taken = new Set([...document.records.values()].flatMap(({ code }) => code ?? []));
  }

  /** The addition as it is, or with a code of its own. */
  number(change: AddChange): AddChange {
    const code = isUncoded(change) ? this.next(change) : undefined;
    const coded = code === undefined ? change : { ...change, code };
    this.records.set(change.id, recordOf(coded, change.position ?? 'a0'));
    if (typeof coded['code'] === 'string') this.taken.add(coded['code']);
    return coded;
  }

  private next({ parent, kind }: AddChange): string | undefined {
    const key = `${kind} ${parent ?? ''}`;
    const before = this.last.get(key);
    let code = before === undefined ? this.first(parent ?? '', kind) : after(before);
    while (code !== undefined && this.taken.has(code)) code = after(code);
    if (code !== undefined) this.last.set(key, code);
    return code;
  }

  private first(parent: string, kind: Kind): string | undefined {
    return proposeCode({ ...this.document, records: new Map(this.records) }, parent, { kind });
  }
}

/** Added pillars and actions that bring no code get the next free one of their place, as if typed one after the other. */
export const withCodes = (changes: readonly Change[], document: PlanDocument): Change[] => {
  const numbering = new Numbering(document);
  return changes.map((change) => (change.op === 'add' ? numbering.number(change) : change));
};
