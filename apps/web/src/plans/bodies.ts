import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'ra-core';
import { useMemo } from 'react';
import { fetchJson } from '../platform/api.js';
import { wordingIn } from '../platform/i18n/use-words.js';
import type { Body } from './plan.js';

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s.’'"]+/g, ' ')
    .trim();

const namesOf = ({ name, acronym }: Body): string[] =>
  [...Object.values(name), acronym ?? '', ...Object.values(name).map((one) => `${acronym ?? ''} ${one}`)]
    .map(folded)
    .filter((one) => one !== '');

/** The bodies a person can name, found by what people type. */
export class Bodies {
  private readonly byId: ReadonlyMap<string, Body>;
  private readonly byName = new Map<string, Body>();
  constructor(
    readonly all: readonly Body[],
    private readonly locale: string,
  ) {
    this.byId = new Map(all.map((body) => [body.id, body]));
    for (const body of [...all].reverse()) for (const name of namesOf(body)) this.byName.set(name, body);
  }

  /** Short where there is an acronym: how a cell shows it. */
  short(id: string): string {
    const body = this.byId.get(id);
    if (!body) return '…';
    return body.acronym ?? wordingIn(body.name, this.locale).text;
  }
  name(id: string): string {
    const body = this.byId.get(id);
    return body ? wordingIn(body.name, this.locale).text : '…';
  }
  /** The body meant by an acronym, a name in any language, or an id. */
  find(text: string): Body | undefined {
    return this.byName.get(folded(text)) ?? this.byId.get(text.trim());
  }
  matching(text: string, most = 30): Body[] {
    const wanted = folded(text);
    if (wanted === '') return this.all.slice(0, most);
    const ranked = this.all.flatMap((body) => {
      const at = Math.min(
        ...namesOf(body).map((name) => (name.startsWith(wanted) ? 0 : name.includes(wanted) ? 1 : 9)),
      );
      return at < 9 ? [{ body, at }] : [];
    });
    return ranked
      .sort((a, b) => a.at - b.at)
      .slice(0, most)
      .map(({ body }) => body);
  }
}

const pageSize = 1000;

export const useBodies = (): Bodies => {
  const locale = useLocale();
  const range = JSON.stringify([0, pageSize - 1]);
  const { data } = useQuery({
    queryKey: ['plans', 'bodies'],
    queryFn: () => fetchJson<Body[]>(`/bodies?range=${encodeURIComponent(range)}`),
    staleTime: 60_000,
  });
  return useMemo(() => new Bodies(data ?? [], locale), [data, locale]);
};
