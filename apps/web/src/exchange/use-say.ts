import { descriptionOf } from '@mufakat/planning/records/address';
import type { Kind } from '@mufakat/planning/records/kinds';
import { isLevelScheme } from '@mufakat/planning/records/level-scheme';
import { useLocale, useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useBodies } from '../plans/index.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { useWords, wordingIn } from '../platform/i18n/use-words.js';
import type { PlanImport } from './imports.js';

/** What a file would do, as far as a preview needs it. */
export type Previewed = Pick<PlanImport, 'bodies' | 'changes' | 'planId'> & { readonly state: string };

/** A body by its name: of the directory, or one that the file adds. */
export const useBodyName = (given: Pick<Previewed, 'bodies'>): ((id: string) => string) => {
  const bodies = useBodies();
  const locale = useLocale();
  return useMemo(() => {
    const fresh = new Map(
      given.bodies.flatMap(({ decision }) =>
        decision.use === 'new' ? [[decision.body, wordingIn(decision.name, locale).text] as const] : [],
      ),
    );
    return (id) => fresh.get(id) ?? bodies.short(id);
  }, [given.bodies, bodies, locale]);
};

/** A value as a person reads it. */
export const useSay = (given: Pick<Previewed, 'bodies'>) => {
  const format = useFormat();
  const translate = useTranslate();
  const words = useWords();
  const bodyName = useBodyName(given);
  const ofType: Readonly<Record<string, (text: string) => string>> = {
    reference: bodyName,
    day: (day) => format.day(day),
    choice: (option) => translate(`options.${option}`, { _: option }),
  };
  const other = (value: unknown): string => {
    if (isLevelScheme(value)) return value.levels.map(({ name }) => words(name)).join(' › ');
    if (typeof value === 'boolean') return translate(value ? 'form.yes' : 'form.no');
    if (Array.isArray(value)) return value.join('; ');
    return typeof value === 'number' ? String(value) : JSON.stringify(value);
  };
  return (kind: Kind, field: string, value: unknown): string => {
    if (value === null || value === undefined) return '';
    if (typeof value !== 'string') return other(value);
    return ofType[descriptionOf(kind, field)?.type ?? '']?.(value) ?? value;
  };
};
