import Button from '@mui/material/Button';
import type { Choice } from '@mufakat/planning/versions/amendment';
import { labelOf } from '@mufakat/planning/records/wording';
import { splitAddress } from '@mufakat/planning/records/address';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { Empty } from '../../components/Empty.js';
import { WordDiff } from '../../components/WordDiff.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { DifferenceView } from '../history/Difference.js';
import { useAddressLabel } from '../labels.js';
import { Explanations } from '../page/MoveButtons.js';
import { plainValue } from '../page/written-values.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import { AbandonAmendment, RecordAmendingAct } from './Amendments.js';
import { amendmentVerbs, type AmendmentView } from './amendments.verbs.js';
import { useAside } from './aside.js';
import { useActWords } from './citations.js';
import { useAmendment } from './use-amendments.js';

type Keep = Choice['keep'];
type Conflict = AmendmentView['conflicts'][number];
const keyOf = ({ record, field }: Pick<Conflict, 'record' | 'field'>): string => `${record} ${field}`;

interface SidesProps {
  readonly conflict: Conflict;
  readonly keep: Keep;
  readonly choose: (keep: Keep) => void;
}

const Sides = ({ conflict, keep, choose }: SidesProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  const label = useAddressLabel();
  const name = useId();
  const { languages } = usePlanInHand();
  const { document } = usePlanState();
  const { record: id, field, theirs, mine, rule } = conflict;
  const record = document.records.get(id);
  const isPlace = field === '*' || field === 'parent' || field === 'position';
  const what = isPlace || !record ? translate(`plan.conflicts.fields.${field}`) : label(record.kind, field);
  const [now, wished] = [plainValue(theirs), plainValue(mine)];
  return (
    <fieldset className="conflict">
      <legend>
        <bdi>{record?.code}</bdi> <span dir="auto">{record ? labelOf(record, languages) : ''}</span> · {what}
      </legend>
      <p className="muted">{translate(`plan.conflicts.rules.${rule}`)}</p>
      <div className="conflict-sides">
        {(['theirs', 'mine'] as const).map((side) => (
          <label key={side} data-chosen={keep === side || undefined}>
            <span>
              <input type="radio" name={name} checked={keep === side} onChange={() => choose(side)} />
              {translate(`amendment.${side}`)}
            </span>
            {!isPlace && (
              <p dir="auto">
                {side === 'theirs' ? (
                  now
                ) : (
                  <WordDiff before={now} after={wished} language={splitAddress(field).language ?? locale} />
                )}
              </p>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
};

/** Where the adopted text has changed since the amendment was written: which wording it keeps. */
const Conflicts = ({ amendment }: { readonly amendment: AmendmentView }) => {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const { plan } = usePlanInHand();
  const [choices, setChoices] = useState<ReadonlyMap<string, Keep>>(new Map());
  const [error, setError] = useState('');
  const { conflicts } = amendment;
  if (conflicts.length === 0) return null;
  const keptAt = (conflict: Conflict): Keep => choices.get(keyOf(conflict)) ?? 'mine';
  const decide = async (): Promise<void> => {
    try {
      await amendmentVerbs.decide(
        amendment.id,
        conflicts.map((one) => ({ record: one.record, field: one.field, keep: keptAt(one) })),
      );
      await queryClient.invalidateQueries({ queryKey: ['plans', plan.id, 'amendments'] });
    } catch (failure) {
      setError(wordsOfError(failure, translate));
    }
  };
  return (
    <section className="card amendment-conflicts">
      <h2>{translate('amendment.conflicts_title', { count: conflicts.length })}</h2>
      <p className="muted">{translate('amendment.conflicts_why')}</p>
      {conflicts.map((conflict) => (
        <Sides
          key={keyOf(conflict)}
          conflict={conflict}
          keep={keptAt(conflict)}
          choose={(keep) => setChoices((before) => new Map(before).set(keyOf(conflict), keep))}
        />
      ))}
      {error !== '' && <p className="form-error">{error}</p>}
      <div>
        <Button variant="contained" onClick={() => void decide()}>
          {translate('amendment.decide')}
        </Button>
      </div>
    </section>
  );
};

const useDifferences = (amendment: AmendmentView | undefined) => {
  const { plan } = usePlanInHand();
  const { revision } = usePlanState();
  const id = amendment?.id ?? '';
  return useQuery({
    queryKey: ['plans', plan.id, 'amendments', id, 'differences', amendment?.revision, amendment?.state, revision],
    enabled: amendment !== undefined,
    queryFn: () => amendmentVerbs.differences(id),
  });
};

type Asked = 'record' | 'abandon' | undefined;

const Actions = ({ amendment }: { readonly amendment: AmendmentView }) => {
  const translate = useTranslate();
  const { plan, amending } = usePlanInHand();
  const [, setAside] = useAside(plan.id);
  const [asked, ask] = useState<Asked>();
  const move = (name: string) => amendment.moves.find((one) => one.move === name);
  const [adopt, abandon] = [move('adopt'), move('abandon')];
  const close = (): void => ask(undefined);
  return (
    <>
      <div className="amendment-actions">
        {adopt?.allowed && (
          <Button variant="contained" onClick={() => ask('record')}>
            {translate('amendment.record')}
          </Button>
        )}
        {abandon?.allowed && amending?.id !== amendment.id && (
          <Button variant="outlined" onClick={() => setAside({ amendment: amendment.id })}>
            {translate('amendment.write')}
          </Button>
        )}
        {abandon?.allowed && (
          <Button variant="outlined" color="error" onClick={() => ask('abandon')}>
            {translate('amendment.abandon')}
          </Button>
        )}
      </div>
      {adopt && adopt.explanations.length > 0 && (
        <div className="amendment-not-yet">
          <p>{translate('amendment.not_yet')}</p>
          <Explanations of={adopt.explanations} />
        </div>
      )}
      {asked === 'record' && <RecordAmendingAct amendment={amendment.id} onClose={close} />}
      {asked === 'abandon' && <AbandonAmendment amendment={amendment.id} onClose={close} />}
    </>
  );
};

/** What an amendment makes of the adopted text, and what may become of it. */
export const AmendmentReview = ({ id }: { readonly id: string }) => {
  const translate = useTranslate();
  const act = useActWords();
  const { plan } = usePlanInHand();
  const { data: amendment, error } = useAmendment(id);
  const { data: comparison } = useDifferences(amendment);
  if (error) return <p className="form-error">{wordsOfError(error, translate)}</p>;
  if (!amendment) return <p className="muted">{translate('frame.loading')}</p>;
  const { number, title, state, versionNumber } = amendment;
  return (
    <section className="compare">
      <p>
        <Link to={`/plans/${plan.id}/overview`}>{translate('amendment.back')}</Link>
      </p>
      <h2 className="amendment-title">
        {translate('amendment.review_title', { number, title: `\u2068${title}\u2069` })}
      </h2>
      {amendment.act && (
        <p className="muted">
          <bdi>{act(amendment)}</bdi> · {translate('amendment.version', { number: versionNumber ?? 0 })}
        </p>
      )}
      {state === 'abandoned' && <p dir="auto">{amendment.reason}</p>}
      <Actions amendment={amendment} />
      <Conflicts amendment={amendment} />
      {comparison?.records.length === 0 && <Empty title={translate('amendment.empty')} />}
      {comparison?.records.map((difference) => (
        <DifferenceView key={difference.id} difference={difference} />
      ))}
    </section>
  );
};
