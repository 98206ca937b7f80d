import type { Kind } from './kinds.js';
import type { PlanDocument, PlanRecord } from './record.js';
import { childrenOf } from './tree.js';

export interface CodeWish {
  /** Kind of the record that will carry the code; left out, the kind that usually stands under the parent. */
  readonly kind?: Kind;
  /** Codes registered at adoption, removed ones among them: never given again. */
  readonly registered?: ReadonlySet<string>;
}

/** A code taken apart at its last number: 'P1.A02' is 'P1.A', 2, '' and two digits wide. */
interface Style {
  readonly prefix: string;
  readonly number: number;
  readonly suffix: string;
  readonly width: number;
}

const usualChild: Partial<Record<Kind, Kind>> = {
  plan: 'pillar',
  pillar: 'action',
  action: 'activity',
  indicator: 'target',
};
const letters: Partial<Record<Kind, string>> = {
  pillar: 'P',
  action: 'A',
  indicator: 'I',
  target: 'T',
  risk: 'R',
  section: 'S',
};

const styleOf = (code: string | undefined): Style | undefined => {
  const parts = /^(.*?)(\d+)(\D*)$/s.exec(code ?? '');
  if (!parts) return undefined;
  const [, prefix = '', digits = '', suffix = ''] = parts;
  return { prefix, number: Number(digits), suffix, width: digits.length };
};
const written = ({ prefix, number, suffix, width }: Style): string =>
  `${prefix}${String(number).padStart(width, '0')}${suffix}`;

/** The siblings' most frequent style, at its highest number. */
const commonStyle = (records: readonly PlanRecord[]): Style | undefined => {
  const groups = new Map<string, Style[]>();
  for (const { code } of records) {
    const style = styleOf(code);
    if (!style) continue;
    const key = JSON.stringify([style.prefix, style.suffix]);
    groups.set(key, [...(groups.get(key) ?? []), style]);
  }
  const [largest] = [...groups.values()].sort((a, b) => b.length - a.length);
  return largest?.reduce((highest, style) => (style.number > highest.number ? style : highest));
};

/** Records of the kind under parents like this one, each with its parent's code. */
const cousinsOf = (document: PlanDocument, parent: PlanRecord, kind: Kind) =>
  [...document.records.values()].flatMap((record) => {
    const above = document.records.get(record.parent ?? '');
    const isCousin = record.kind === kind && record.code !== undefined && above?.kind === parent.kind;
    return isCousin ? [{ record, code: record.code, above: above.code ?? '' }] : [];
  });

/** How cousins continue their parent's code ('P1' → 'P1.A1'), or how they are numbered through the plan. */
const cousinStyle = (document: PlanDocument, parent: PlanRecord, kind: Kind): Style | undefined => {
  const cousins = cousinsOf(document, parent, kind);
  const continuing = cousins.filter(({ code, above }) => above !== '' && code.startsWith(above));
  if (continuing.length * 2 < cousins.length) return commonStyle(cousins.map(({ record }) => record));
  if (parent.code === undefined) return undefined;
  const own = commonStyle(continuing.map(({ record, code, above }) => ({ ...record, code: code.slice(above.length) })));
  return own && { ...own, prefix: `${parent.code}${own.prefix}`, number: 0 };
};

const firstStyle = (parent: PlanRecord, kind: Kind): Style => {
  const code = parent.kind === 'plan' ? '' : (parent.code ?? '');
  const isNumeric = code !== '' && !/\p{L}/u.test(code);
  const letter = isNumeric || parent.kind === kind ? '' : (letters[kind] ?? '');
  return { prefix: `${code}${code === '' ? '' : '.'}${letter}`, number: 0, suffix: '', width: 1 };
};

const codesOf = (document: PlanDocument): string[] =>
  [...document.records.values()].flatMap(({ code }) => (code === undefined ? [] : [code]));

const firstFree = (style: Style, taken: ReadonlySet<string>): string => {
  let number = style.number + 1;
  while (taken.has(written({ ...style, number }))) number += 1;
  return written({ ...style, number });
};

/**
 * A free code in the style that siblings show, else cousins, else the parent ('P1' → 'P1.A1', '1.2' → '1.2.1').
 * Undefined where the parent is not in the document. People decide; a code may be empty.
 */
export const proposeCode = (document: PlanDocument, parent: string, wish: CodeWish = {}): string | undefined => {
  const above = document.records.get(parent);
  if (!above) return undefined;
  const kind = wish.kind ?? usualChild[above.kind] ?? 'indicator';
  const siblings = childrenOf(document, parent).filter((record) => record.kind === kind);
  const style = commonStyle(siblings) ?? cousinStyle(document, above, kind) ?? firstStyle(above, kind);
  return firstFree(style, new Set([...(wish.registered ?? []), ...codesOf(document)]));
};
