import type { Schemas } from '@mufakat/api-client/client';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { labelOf } from '@mufakat/planning/records/wording';
import { planItemOf } from '@mufakat/planning/records/plan-item';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { fetchJson } from '../../platform/api.js';
import { wordingIn } from '../../platform/i18n/use-words.js';
import { ofParent } from '../renewal/of-parent.js';

type Framework = Schemas['FrameworkView'];
type Item = Schemas['FrameworkItemView'];

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
const namesOf = ({ code, name }: Item): string[] => [code, ...Object.values(name)].map(folded);

/** Which reference list a cell draws from: the drivers, or everything else a plan can serve. */
export type Listed = 'drivers' | 'items';
const driverList = 'un-drivers';

/** The items of the reference lists, found by code or words. */
export class Frameworks {
  private readonly byCode: ReadonlyMap<string, Item>;
  constructor(
    private readonly all: readonly Framework[],
    private readonly locale: string,
    /** Items of other plans, each with its code and title there. */
    private readonly ofPlans: ReadonlyMap<string, string> = new Map(),
  ) {
    this.byCode = new Map(all.flatMap(({ items }) => items.map((item) => [item.code, item] as const)));
  }

  private itemsOf(listed: Listed): Item[] {
    return this.all.filter(({ key }) => (key === driverList) === (listed === 'drivers')).flatMap(({ items }) => items);
  }

  /** The code with what it stands for; a free text as it is. */
  words(code: string): string {
    const item = this.byCode.get(code);
    const words = item ? `${code} ${this.name(code)}` : (this.ofPlans.get(code) ?? code);
    return words.includes(';') ? words.replaceAll(';', ',') : words;
  }
  name(code: string): string {
    const item = this.byCode.get(code);
    return item ? wordingIn(item.name, this.locale).text : '';
  }
  /** The code meant by a code, by the name in any language, or by both as `words` writes them; else the text itself. */
  codeOf(text: string): string {
    const wanted = folded(text);
    for (const item of this.byCode.values()) {
      const names = namesOf(item);
      if (names.includes(wanted)) return item.code;
      if (names.slice(1).some((name) => `${names[0] ?? ''} ${name}` === wanted)) return item.code;
      if (folded(this.words(item.code)) === wanted) return item.code;
    }
    const ofPlan = [...this.ofPlans.keys()].find((one) => folded(this.words(one)) === wanted);
    return ofPlan ?? text;
  }
  matching(listed: Listed, text: string, most: number): { code: string; name: string }[] {
    const wanted = folded(text);
    const ranked = this.itemsOf(listed).flatMap((item) => {
      const at = Math.min(
        ...namesOf(item).map((name) => (name.startsWith(wanted) ? 0 : name.includes(wanted) ? 1 : 9)),
      );
      return at < 9 ? [{ item, at }] : [];
    });
    return ranked
      .sort((a, b) => a.at - b.at)
      .slice(0, most)
      .map(({ item: { code } }) => ({ code, name: this.name(code) }));
  }
}

/** The items of other plans that this one answers, in words; those the reader may not see are counted. */
const useItemsOfPlans = (document: PlanDocument, languages: readonly string[]): ReadonlyMap<string, string> => {
  const translate = useTranslate();
  const items = useMemo(
    () => [...document.records.values()].flatMap(({ kind, item }) => (kind === 'alignment' ? [String(item)] : [])),
    [document],
  );
  const plans = [...new Set(items.flatMap((item) => planItemOf(item)?.plan ?? []))];
  const answers = useQueries({ queries: plans.map(ofParent) });
  const heard = answers.map(({ dataUpdatedAt, isError }) => `${dataUpdatedAt} ${isError}`).join();
  return useMemo(() => {
    const records = answers.flatMap(({ data }) => data?.records ?? []);
    const isWaiting = answers.some(({ isPending }) => isPending);
    const unseen = translate('renewal.item_of_parent');
    const wordsOf = (item: string, at: number): string => {
      const record = records.find(({ id }) => id === planItemOf(item)?.record);
      const words = record && [record.code, labelOf(record, languages)].filter(Boolean).join(' ');
      return words || (isWaiting ? item : `${unseen} ${String(at + 1)}`);
    };
    const named = [...new Set(items)].filter((item) => planItemOf(item));
    return new Map(named.map((item, at) => [item, wordsOf(item, at)]));
    // The answers are another list each time; `heard` tells when they say something else.
  }, [items, heard, languages, translate]);
};

export const useFrameworks = (document: PlanDocument, languages: readonly string[]): Frameworks => {
  const locale = useLocale();
  const ofPlans = useItemsOfPlans(document, languages);
  const { data } = useQuery({
    queryKey: ['frameworks'],
    queryFn: () => fetchJson<Framework[]>('/frameworks'),
    staleTime: Infinity,
  });
  return useMemo(() => new Frameworks(data ?? [], locale, ofPlans), [data, locale, ofPlans]);
};
