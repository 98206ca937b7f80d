import { inReadingOrder } from '@mufakat/planning/records/tree';
import { labelOf } from '@mufakat/planning/records/wording';
import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { Words } from '../../components/Words.js';
import { useLevelName, usePlanInHand, usePlanState } from '../../plans/index.js';
import type { Said } from '../reviews.js';
import { moveBetweenCards, SaidCards } from './SaidCards.js';
import type { ReviewRights } from '../use-reviews.js';

interface Props {
  readonly said: readonly Said[];
  readonly rights: ReviewRights;
  readonly marked?: string;
  readonly onChanged: () => void;
}

export interface Group {
  readonly record: string;
  readonly said: readonly Said[];
}

/** What was said by record, in the order in which the plan is read. */
export const useGroups = (said: readonly Said[]): readonly Group[] => {
  const { document } = usePlanState();
  const places = useMemo(() => new Map(inReadingOrder(document).map(({ id }, at) => [id, at])), [document]);
  return useMemo(() => {
    const groups = new Map<string, Said[]>();
    for (const one of said) {
      const record = one.recordId ?? document.plan;
      groups.set(record, [...(groups.get(record) ?? []), one]);
    }
    const placeOf = (record: string): number => places.get(record) ?? Number.MAX_SAFE_INTEGER;
    return [...groups]
      .map(([record, own]) => ({ record, said: own }))
      .sort((a, b) => placeOf(a.record) - placeOf(b.record));
  }, [said, document.plan, places]);
};

export const GroupHeading = ({ group }: { readonly group: Group }) => {
  const translate = useTranslate();
  const levelName = useLevelName();
  const { plan, languages } = usePlanInHand();
  const { document } = usePlanState();
  const record = document.records.get(group.record);
  const [first] = group.said;
  if (group.record === document.plan) return <h3>{translate('review.whole_plan')}</h3>;
  if (!record) {
    return (
      <h3>
        <small>{translate('review.record_gone')}</small> <bdi>{first?.recordCode}</bdi>{' '}
        <Words of={first?.recordTitle} />
      </h3>
    );
  }
  return (
    <h3>
      <small>
        {levelName(document, record)} <bdi>{record.code}</bdi>
      </small>
      <Link to={`/plans/${plan.id}/matrix?record=${record.id}&panel=comments`} dir="auto">
        {labelOf(record, languages) || translate('plan.untitled')}
      </Link>
    </h3>
  );
};

/** What was said, record by record in the order in which the plan is read. */
export const SaidByRecord = ({ said, rights, marked, onChanged }: Props) => {
  const groups = useGroups(said);
  return (
    <div className="said-groups" onKeyDown={moveBetweenCards}>
      {groups.map((group) => (
        <section key={group.record} className="said-group">
          <GroupHeading group={group} />
          <SaidCards said={group.said} rights={rights} onChanged={onChanged} marked={marked} />
        </section>
      ))}
    </div>
  );
};
