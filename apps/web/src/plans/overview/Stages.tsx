import CheckIcon from '@mui/icons-material/Check';
import RemoveIcon from '@mui/icons-material/Remove';
import { planStages } from '@mufakat/planning/lifecycles/plan-stages';
import { useTranslate } from 'ra-core';
import { Explanations, MoveButtons } from '../page/MoveButtons.js';
import { usePlanInHand } from '../store/PlanContext.js';

const track = planStages.filter((stage) => stage !== 'abandoned' && stage !== 'closed');

/** A stage before the present one that the plan never stood in was skipped. */
const stateOf = (at: number, here: number, wasThere: boolean): 'past' | 'skipped' | 'here' | 'ahead' => {
  if (at === here) return 'here';
  if (at > here) return 'ahead';
  return wasThere ? 'past' : 'skipped';
};

/** Where the plan stands on its way, what may come next, and what is in the way of it. */
export const Stages = () => {
  const translate = useTranslate();
  const { plan, frozen } = usePlanInHand();
  const here = track.findIndex((stage) => stage === plan.stage);
  /* Of a plan that came in as it stands nothing is known of the way it took. */
  const wasIn = (stage: string, at: number): boolean =>
    at === 0 || plan.stagesLeft.length === 0 || plan.stagesLeft.some((left) => left === stage);
  const guarded = plan.moves.filter(({ allowed, explanations }) => !allowed && explanations.length > 0);
  return (
    <section className="card card-wide">
      <h2>{translate('plan.overview.stage')}</h2>
      {/* On a narrow screen it scrolls sideways, by keyboard too. */}
      <ol className="stage-track" tabIndex={0} aria-label={translate('plan.overview.stage')}>
        {track.map((stage, at) => {
          const state = stateOf(at, here, wasIn(stage, at));
          return (
            <li key={stage} data-state={state} aria-current={state === 'here' ? 'step' : undefined}>
              <i aria-hidden="true">
                {state === 'past' && <CheckIcon fontSize="inherit" />}
                {state === 'skipped' && <RemoveIcon fontSize="inherit" />}
              </i>
              {translate(`stages.${stage}`)}
              {state === 'skipped' && <small>{translate('plan.overview.skipped')}</small>}
            </li>
          );
        })}
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
