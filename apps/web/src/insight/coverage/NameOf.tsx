import { labelOf } from '@mufakat/planning/records/wording';
import { useTranslate } from 'ra-core';
import { usePlanInHand, usePlanState } from '../../plans/index.js';

/** Code and title of a record, each in its own direction; without one, actions outside every pillar. */
export const NameOf = ({ id }: { readonly id: string | null }) => {
  const translate = useTranslate();
  const { languages } = usePlanInHand();
  const { document } = usePlanState();
  if (id === null) return translate('progress.no_pillar');
  const record = document.records.get(id);
  if (!record) return null;
  return (
    <>
      {record.code && <bdi>{record.code}</bdi>} <bdi>{labelOf(record, languages)}</bdi>
    </>
  );
};
