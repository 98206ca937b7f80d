import type { Kind } from '../records/kinds.js';
import type { PlanRecord } from '../records/record.js';
import { proposeCode } from '../records/code.js';
import type { CheckRule, Finding } from './check.js';
import { setting } from './fixes.js';
import type { PlanUnderCheck } from './plan-under-check.js';

const coded: readonly Kind[] = ['pillar', 'action'];

/** Proposing looks through the whole plan; beyond this many parents the fix is left out. */
const mostParents = 25;

const codeOf = ({ code }: PlanRecord): string | undefined => (code?.trim() ? code.trim() : undefined);

/** 'P1.A9' → 'P1.A10'; a code without a number gets one. */
const next = (code: string): string => {
  const parts = /^(.*?)(\d+)(\D*)$/s.exec(code);
  if (!parts) return `${code}2`;
  const [, before = '', digits = '', after = ''] = parts;
  return `${before}${String(Number(digits) + 1).padStart(digits.length, '0')}${after}`;
};

/** Proposes codes that differ from each other as well, so that all fixes can be taken at once. */
class Proposals {
  private readonly last = new Map<string, string>();
  private readonly taken: Set<string>;
  private readonly registered: ReadonlySet<string>;

  constructor(private readonly plan: PlanUnderCheck) {
    this.registered = new Set(Object.keys(plan.context.registeredCodes ?? {}));
    this.taken = new Set([...this.registered, ...plan.records.flatMap((record) => codeOf(record) ?? [])]);
  }

  for(record: PlanRecord): string | undefined {
    if (record.parent === null) return undefined;
    const key = `${record.parent} ${record.kind}`;
    let code = this.last.get(key) ?? this.first(record.parent, record.kind);
    while (code !== undefined && this.taken.has(code)) code = next(code);
    if (code === undefined) return undefined;
    this.taken.add(code);
    this.last.set(key, code);
    return code;
  }

  private first(parent: string, kind: Kind): string | undefined {
    if (this.last.size >= mostParents) return undefined;
    return proposeCode(this.plan.document, parent, { kind, registered: this.registered });
  }
}

const recoded = (record: PlanRecord, code: string | undefined) =>
  code === undefined ? undefined : [setting(record, { code })];

const missingCode: CheckRule = {
  rule: 'missing-code',
  group: 'text',
  severity: 'warning',
  explanation: 'It has no code.',
  find: (plan) => {
    const bare = plan.records.filter((record) => coded.includes(record.kind) && !codeOf(record));
    const proposals = bare.length > 0 ? new Proposals(plan) : undefined;
    return bare.map((record) => ({ record: record.id, field: 'code', fix: recoded(record, proposals?.for(record)) }));
  },
};

/** Any two coded records, whatever their kind: a code names one thing. */
const duplicateCode: CheckRule = {
  rule: 'duplicate-code',
  group: 'text',
  severity: 'error',
  explanation: 'The code {code} is also given to another record.',
  find: (plan) => {
    const first = new Map<string, PlanRecord>();
    const again: [PlanRecord, PlanRecord, string][] = [];
    for (const record of plan.records) {
      const code = codeOf(record);
      const other = code === undefined ? undefined : first.get(code);
      if (code === undefined) continue;
      if (other) again.push([record, other, code]);
      else first.set(code, record);
    }
    const proposals = again.length > 0 ? new Proposals(plan) : undefined;
    return again.map(([record, other, code]): Finding => {
      const params = { code, otherRecord: other.id };
      return { record: record.id, field: 'code', params, fix: recoded(record, proposals?.for(record)) };
    });
  },
};

const reusedCode: CheckRule = {
  rule: 'reused-code',
  group: 'text',
  severity: 'error',
  explanation: 'The code {code} was given to another record at adoption and is never used again.',
  find: (plan) => {
    const registered = plan.context.registeredCodes;
    if (!registered) return [];
    const again = plan.records.filter((record) => {
      const owner = registered[codeOf(record) ?? ''];
      return owner !== undefined && owner !== record.id;
    });
    const proposals = again.length > 0 ? new Proposals(plan) : undefined;
    return again.map((record) => {
      const params = { code: codeOf(record) ?? '' };
      return { record: record.id, field: 'code', params, fix: recoded(record, proposals?.for(record)) };
    });
  },
};

export const codeRules: readonly CheckRule[] = [missingCode, duplicateCode, reusedCode];
