import type { Check, Severity } from '@mufakat/planning/checks/check';
import { splitName } from '@mufakat/planning/languages/named-texts';
import { disaggregations } from '@mufakat/planning/records/kinds';
import { useLocale, useTranslate } from 'ra-core';
import { useCallback } from 'react';
import { languageName } from '../../platform/i18n/languages.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useFieldLabel } from '../labels.js';
import { usePlanInHand } from '../store/PlanContext.js';

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Ways to count apart, beside the fields of a record. */
const axes: ReadonlySet<string> = new Set(disaggregations);

/** Params that list names of fields. */
const fieldNames = new Set(['missing', 'fields', 'source']);

/** A finding in the reader's words: days as days, bodies by name, languages in full. */
export const useCheckWords = (): ((check: Check) => string) => {
  const translate = useTranslate();
  const locale = useLocale();
  const format = useFormat();
  const label = useFieldLabel();
  const { bodies } = usePlanInHand();
  return useCallback(
    ({ message: { code, params } }) => {
      const fieldWords = (field: string): string => {
        if (splitName(field)) return label('plan', field);
        if (axes.has(field)) return translate(`options.${field}`).toLocaleLowerCase(locale);
        return label('action', field) === field ? label('indicator', field) : label('action', field);
      };
      const worded = Object.entries(params).map(([name, value]): [string, string | number] => {
        if (isDay(value)) return [name, format.day(value)];
        if (name === 'body') return [name, bodies.name(String(value))];
        if (fieldNames.has(name)) return [name, format.list(String(value).split(', ').map(fieldWords))];
        if (name === 'own' || name === 'above')
          return [name, translate(`sensitivities.${value}`, { _: String(value) })];
        return [name, name === 'language' ? languageName(String(value), locale) : value];
      });
      return translate(`checks.${code}`, Object.fromEntries(worded));
    },
    [translate, locale, format, label, bodies],
  );
};

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

export const gravest = (checks: readonly Check[]): Check | undefined =>
  [...checks].sort((a, b) => ranks[a.severity] - ranks[b.severity])[0];

/** Findings that belong to a column: those on its field, whatever the language. */
export const checksOn = (checks: readonly Check[], column: string): readonly Check[] => {
  const [field = ''] = column.split('.');
  return checks.filter((check) => {
    const on = check.field ?? '';
    if (on.includes('.')) return on === column;
    return on === field;
  });
};
