import AssignmentTurnedInOutlinedIcon from '@mui/icons-material/AssignmentTurnedInOutlined';
import RateReviewOutlinedIcon from '@mui/icons-material/RateReviewOutlined';
import TaskOutlinedIcon from '@mui/icons-material/TaskOutlined';
import type { ObligationKind } from '@mufakat/planning/obligations/kinds';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { Mark, type Tone } from '../components/Mark.js';
import { Words } from '../components/Words.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { type Obligation, placeOf } from './obligations.js';

const iconOf = (kind: ObligationKind) => {
  if (kind.endsWith('-report')) return AssignmentTurnedInOutlinedIcon;
  if (kind === 'record-act' || kind === 'prepare-successor') return TaskOutlinedIcon;
  return RateReviewOutlinedIcon;
};

const soon = 7;

const toneOf = ({ state, daysLeft }: Obligation): Tone => {
  if (state === 'overdue') return 'danger';
  return daysLeft !== null && daysLeft <= soon ? 'warning' : 'plain';
};

const Due = ({ obligation }: { readonly obligation: Obligation }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { state, dueOn, opensOn, daysLeft } = obligation;
  const words = () => {
    if (state === 'overdue') return translate('home.overdue', { days: Math.abs(daysLeft ?? 0) });
    if (state === 'not-open') return translate('home.opens', { when: format.distance(opensOn) });
    return dueOn ? translate('home.due', { when: format.distance(dueOn) }) : translate('home.no_day');
  };
  return (
    <span title={format.day(dueOn)}>
      <Mark tone={toneOf(obligation)}>{words()}</Mark>
    </span>
  );
};

/** Obligations by due date, each one click from the place where it is met. */
export const ObligationRows = ({ rows }: { readonly rows: readonly Obligation[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <ul className="obligations">
      {rows.map((obligation) => {
        const { id, kind, planTitle, bodyName, postName, isVacant, step, movedAt, movedFrom } = obligation;
        const { delegatedBy, delegatedTo, reports } = obligation;
        const Icon = iconOf(kind);
        return (
          <li key={id}>
            <Link to={placeOf(obligation)}>
              <Icon fontSize="small" aria-hidden="true" />
              <span className="two-lines">
                <strong>{translate(`obligations.${kind}`)}</strong>
                <small>
                  <Words of={planTitle} />
                  {reports > 1 && ` ${translate('home.more_plans', { count: reports - 1 })}`}
                  {bodyName && (
                    <>
                      {' · '}
                      <Words of={bodyName} />
                    </>
                  )}
                  {postName && (
                    <>
                      {' · '}
                      <Words of={postName} />
                    </>
                  )}
                  {step !== 'holder' && movedAt && (
                    <strong className="moved-on">
                      {' · '}
                      {translate(`home.with.${step}`, { when: format.day(movedAt) })}
                    </strong>
                  )}
                  {movedFrom && (
                    <>
                      {' · '}
                      <bdi>{translate('home.moved_from', { name: movedFrom })}</bdi>
                    </>
                  )}
                </small>
              </span>
              {delegatedBy && <Mark tone="accent">{translate('home.delegated_by', { name: delegatedBy })}</Mark>}
              {delegatedTo && <Mark>{translate('home.delegated_to', { name: delegatedTo })}</Mark>}
              {isVacant && <Mark tone="warning">{translate('home.vacant')}</Mark>}
              <Due obligation={obligation} />
            </Link>
          </li>
        );
      })}
    </ul>
  );
};
