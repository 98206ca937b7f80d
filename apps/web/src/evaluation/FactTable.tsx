import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { ProofCounted, ProofMark } from '../components/ProofMark.js';
import { StatusChip } from '../components/StatusChip.js';
import { Words } from '../components/Words.js';
import { usePlanState } from '../plans/index.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { useWords } from '../platform/i18n/use-words.js';
import { wordsOfError } from '../platform/refusal-words.js';
import { type Evaluation, evaluationVerbs, type FactOfPlan, type Keep } from './evaluation.js';

type Status = Parameters<typeof StatusChip>[0]['status'];
type Figure = FactOfPlan['figure'];

/** What a fact is about, in the reader's words. */
export const FactName = ({
  fact: { key, code, title },
}: {
  readonly fact: Pick<FactOfPlan, 'key' | 'code' | 'title'>;
}) => {
  const translate = useTranslate();
  if (key.startsWith('status.')) return <StatusChip status={key.slice(7) as Status} />;
  if (key === 'response') return translate('evaluation.response_rate');
  if (key === 'slips') return translate('evaluation.late_ends');
  return (
    <>
      {code && <bdi className="line-code">{code} </bdi>}
      <Words of={title} />
    </>
  );
};

/** The number of a fact: of a share how many of how many. */
export const FactNumber = ({ figure }: { readonly figure: Figure }) => {
  const format = useFormat();
  const translate = useTranslate();
  const { unit, value, numerator, denominator } = figure;
  if (unit === 'percent' && numerator !== null && denominator !== null)
    return (
      <bdi className="number">
        {translate('progress.part', {
          numerator: format.number(numerator),
          denominator: format.number(denominator),
        })}
      </bdi>
    );
  return <bdi className="number">{value === null ? translate('figure.nothing') : format.number(value)}</bdi>;
};

/** Whose word the number is: of an indicator its weakest value, of a status how many are whose. */
export const FactProof = ({ of }: { readonly of: Pick<FactOfPlan, 'proof' | 'proofLevel' | 'proved'> }) => (
  <>
    <ProofMark of={of} /> <ProofCounted of={of.proved} />
  </>
);

/** The rows of a figure, one click away: the actions it counts by name, values by their number. */
export const FactRows = ({ plan, figure }: { readonly plan: string; readonly figure: Figure }) => {
  const translate = useTranslate();
  const { document } = usePlanState();
  const rows = figure.counted ?? figure.rows;
  if (figure.rowsWithheld) return <small className="muted">{translate('evaluation.withheld')}</small>;
  if (rows.length === 0) return null;
  const known = rows.flatMap((id) => document.records.get(id) ?? []);
  if (known.length === 0)
    return <small className="muted">{translate('evaluation.rows', { count: rows.length })}</small>;
  return (
    <details>
      <summary>{translate('evaluation.rows', { count: rows.length })}</summary>
      <ul className="fact-rows">
        {known.map((record) => (
          <li key={record.id}>
            <Link to={`/plans/${plan}/matrix?record=${record.id}`}>
              {record.code && <bdi className="line-code">{record.code} </bdi>}
              <Words of={record['title'] as Record<string, string> | undefined} />
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
};

const Numbers = ({ plan, facts }: { readonly plan: string; readonly facts: readonly FactOfPlan[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const shown = facts.filter(({ kind, figure }) => kind !== 'status' || figure.numerator !== '0');
  return (
    <div className="evaluation-scroll" tabIndex={0} role="region" aria-label={translate('evaluation.facts')}>
      <table className="evaluation-table">
        <thead>
          <tr>
            {(['fact', 'value', 'proof', 'baseline', 'target'] as const).map((name) => (
              <th key={name} scope="col">
                {translate(`evaluation.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((fact) => (
            <tr key={fact.key}>
              <th scope="row">
                <FactName fact={fact} />
              </th>
              <td>
                <FactNumber figure={fact.figure} /> <FactRows plan={plan} figure={fact.figure} />
              </td>
              <td>
                <FactProof of={fact} />
              </td>
              <td className="number">{fact.baseline !== null && format.number(fact.baseline)}</td>
              <td className="number">{fact.target !== null && format.number(fact.target)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** The plan in numbers on the day the evaluation was opened. */
export const FactTable = ({ evaluation, keep }: { readonly evaluation: Evaluation; readonly keep: Keep }) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const [fault, setFault] = useState('');
  const { facts: sheet, planId, may, id, state } = evaluation;
  if (!sheet) return null;
  const names = (bodies: typeof sheet.silent) => format.list(bodies.map((name) => words(name)));
  const isOpen = ['planned', 'under-way', 'draft-shared'].includes(state);
  const anew = () =>
    evaluationVerbs.takeFacts(id).then(keep, (error: unknown) => setFault(wordsOfError(error, translate)));
  return (
    <details className="progress-card evaluation-facts" open={isOpen}>
      <summary>
        <h2>{translate('evaluation.facts')}</h2>
      </summary>
      <p className="muted">
        {translate('evaluation.facts_as_of', { day: format.day(sheet.asOf) })}{' '}
        {sheet.round && <bdi>{translate('evaluation.facts_round', { round: sheet.round })}</bdi>}{' '}
        {isOpen && may.lead && (
          <Button size="small" onClick={() => void anew()}>
            {translate('evaluation.facts_anew')}
          </Button>
        )}
      </p>
      {fault !== '' && (
        <p className="form-error" role="alert">
          {fault}
        </p>
      )}
      <Numbers plan={planId} facts={sheet.facts} />
      {sheet.silent.length > 0 && <p>{translate('evaluation.silent', { bodies: names(sheet.silent) })}</p>}
      {sheet.vacant.length > 0 && <p>{translate('evaluation.vacant', { bodies: names(sheet.vacant) })}</p>}
      {sheet.slips.length > 0 && (
        <>
          <h3>{translate('evaluation.slips')}</h3>
          <ul>
            {sheet.slips.map(({ action, code, title, days }) => (
              <li key={action}>
                <Link to={`/plans/${planId}/timeline?record=${action}`}>
                  {code && <bdi className="line-code">{code} </bdi>}
                  <Words of={title} />
                </Link>
                : {translate(days > 0 ? 'evaluation.slip' : 'evaluation.slip_earlier', { days: Math.abs(days) })}
              </li>
            ))}
          </ul>
        </>
      )}
      {sheet.decisions.length > 0 && (
        <>
          <h3>{translate('evaluation.decisions')}</h3>
          <ul>
            {sheet.decisions.map(({ on, act: kind, bodyName, number }) => (
              <li key={`${on} ${kind} ${number ?? ''}`}>
                <bdi>{format.day(on)}</bdi>: <Words of={bodyName} />, {translate(`acts.${kind}`, { _: kind })}{' '}
                <bdi>{number}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
};
