import type { Schemas } from '@mufakat/api-client/client';
import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'ra-core';
import { useMemo } from 'react';
import { fetchJson } from '../../platform/api.js';
import { wordingIn } from '../../platform/i18n/use-words.js';

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
  ) {
    this.byCode = new Map(all.flatMap(({ items }) => items.map((item) => [item.code, item] as const)));
  }

  private itemsOf(listed: Listed): Item[] {
    return this.all.filter(({ key }) => (key === driverList) === (listed === 'drivers')).flatMap(({ items }) => items);
  }

  /** The code with what it stands for; a free text as it is. */
  words(code: string): string {
    const item = this.byCode.get(code);
    return item ? `${code} ${this.name(code)}` : code;
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
    }
    return text;
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

export const useFrameworks = (): Frameworks => {
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['frameworks'],
    queryFn: () => fetchJson<Framework[]>('/frameworks'),
    staleTime: Infinity,
  });
  return useMemo(() => new Frameworks(data ?? [], locale), [data, locale]);
};
