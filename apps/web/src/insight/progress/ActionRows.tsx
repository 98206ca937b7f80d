import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { StatusSaid } from '../../components/ProofMark.js';
import { StatusChip } from '../../components/StatusChip.js';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import type { ActionProgress, PlanProgress } from '../progress.js';
import { useReasonWords } from './use-reason-words.js';

const Action = ({ action, progress }: { readonly action: ActionProgress; readonly progress: PlanProgress }) => {
  const translate = useTranslate();
  const format = useFormat();
  const reason = useReasonWords(progress);
  const { id, code, title, body, reasons, judgement, verifier, verifierNote, hint, asOf } = action;
  return (
    <li className="action-row">
      <h3>
        <Link to={`/plans/${progress.plan}/matrix?record=${id}`}>
          {code && <bdi>{code}</bdi>} <Words of={title} />
        </Link>
      </h3>
      <p className="action-marks">
        <StatusSaid of={action} />
        <small>
          {body && <Words of={progress.bodies[body]} />}
          {asOf && <> · {translate('figure.as_of', { day: format.day(asOf) })}</>}
        </small>
      </p>
      <ul className="reasons">
        {reasons.map((one, index) => (
          <li key={`${String(index)} ${one.code}`}>{reason(one)}</li>
        ))}
      </ul>
      {(judgement ?? verifier ?? hint) && (
        <dl className="three-words">
          <div>
            <dt>{translate('progress.reporter')}</dt>
            <dd>{judgement ? <StatusChip status={judgement} /> : '–'}</dd>
          </div>
          <div>
            <dt>{translate('progress.verifier')}</dt>
            <dd>
              {verifier ? <StatusChip status={verifier} /> : '–'}
              {verifierNote && <small dir="auto">{verifierNote}</small>}
            </dd>
          </div>
          <div>
            <dt>{translate('progress.hint')}</dt>
            <dd>
              {hint ? <StatusChip status={hint.status} /> : '–'}
              {hint?.reasons.map((one) => (
                <small key={`${one.code} ${one.params['indicator'] ?? ''}`}>{reason(one)}</small>
              ))}
            </dd>
          </div>
        </dl>
      )}
    </li>
  );
};

/** The actions that a figure is made of, each with its status and why. */
export const ActionRows = ({
  actions,
  progress,
}: {
  readonly actions: readonly ActionProgress[];
  readonly progress: PlanProgress;
}) => (
  <ul className="action-rows">
    {actions.map((action) => (
      <Action key={action.id} action={action} progress={progress} />
    ))}
  </ul>
);
