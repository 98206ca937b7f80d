import { labelOf } from '@mufakat/planning/records/wording';
import { planItemOf } from '@mufakat/planning/records/plan-item';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { ofParent } from './of-parent.js';

/** An item of another plan by its code and title there, where the reader may see it; anything else as it is written. */
export const ParentItem = ({ item }: { readonly item: string }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const named = planItemOf(item);
  const { data } = useQuery({ ...ofParent(named?.plan ?? ''), enabled: named !== undefined });
  if (!named) return <bdi>{item}</bdi>;
  const record = data?.records.find(({ id }) => id === named.record);
  const words = record && [record.code, labelOf(record, [locale, 'en'])].filter(Boolean).join(' ');
  return (
    <Link to={`/plans/${named.plan}/matrix?record=${named.record}`} dir="auto">
      {words || translate('renewal.item_of_parent')}
    </Link>
  );
};
