import { readTimeframe } from '@mufakat/plan-documents/reading/timeframes';
import { useTranslate } from 'ra-core';
import { useFormat } from '../../platform/i18n/use-format.js';

/** What typed days will be understood as, while they are typed. */
export const DayHint = ({ text, column }: { readonly text: string; readonly column: string }) => {
  const format = useFormat();
  const translate = useTranslate();
  const read = text.trim() === '' ? undefined : readTimeframe(text);
  if (!read || 'refused' in read) return <p className="cell-hint">{translate('plan.matrix.day_hint')}</p>;
  const { from, to, isOngoing } = read;
  const days = column === 'period' ? [from, to] : [column === 'endsOn' ? (to ?? from) : (from ?? to)];
  const words = days.map((day) => format.day(day)).filter((day) => day !== '');
  return (
    <p className="cell-hint">
      → {[isOngoing && translate('plan.ongoing'), words.join(' – ')].filter(Boolean).join(' · ')}
    </p>
  );
};
