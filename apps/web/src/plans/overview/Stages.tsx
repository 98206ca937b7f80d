import CheckIcon from '@mui/icons-material/Check';
import { planStages } from '@mufakat/planning/lifecycles/plan-stages';
import { useTranslate } from 'ra-core';
import { Explanations, MoveButtons } from '../page/MoveButtons.js';
import { usePlanInHand } from '../store/PlanContext.js';

const track = planStages.filter((stage) => stage !== 'abandoned' && stage !== 'closed');

/** Where the plan stands on its way, what may come next, and what is in the way of it. */
export const Stages = () => {
  const translate = useTranslate();
  const { plan, frozen } = usePlanInHand();
  const here = track.findIndex((stage) => stage === plan.stage);
  const guarded = plan.moves.filter(({ allowed, explanations }) => !allowed && explanations.length > 0);
  return (
    <section className="card card-wide">
      <h2>{translate('plan.overview.stage')}</h2>
      <ol className="stage-track">
        {track.map((stage, at) => (
          <li
            key={stage}
            data-state={at < here ? 'past' : at === here ? 'here' : 'ahead'}
            aria-current={at === here ? 'step' : undefined}
          >
            <i aria-hidden="true">{at < here && <CheckIcon fontSize="inherit" />}</i>
            {translate(`stages.${stage}`)}
          </li>
        ))}
      </ol>
      {here < 0 && <p className="muted">{translate(`stages.${plan.stage}`)}</p>}
      {!frozen && <MoveButtons isWhole />}
      {!frozen &&
        guarded.map((move) => (
          <details key={move.move} className="guard">
            <summary>{translate('plan.not_yet', { move: translate(`moves.${move.move}`) })}</summary>
            <Explanations of={move.explanations} />
          </details>
        ))}
    </section>
  );
};
