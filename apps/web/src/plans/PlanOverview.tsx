import { isTextLocked } from '@mufakat/planning/lifecycles/plan-stages';
import { Amendments } from './amendment/Amendments.js';
import { ParentAnswers } from './renewal/ParentAnswers.js';
import { RenewalPrompt } from './renewal/Renewal.js';
import { Acts } from './overview/Acts.js';
import { BodiesInPlan, Facts } from './overview/Facts.js';
import { FirstSteps, Health, Size } from './overview/Health.js';
import './overview/overview.css';
import { Stages } from './overview/Stages.js';
import { Versions } from './overview/Versions.js';
import { useChecks, usePlanInHand } from './store/PlanContext.js';

/** Where the plan stands: stage and next moves, size, health, acts, versions, bodies. */
export const PlanOverview = () => {
  const { plan, rights } = usePlanInHand();
  const checks = useChecks();
  return (
    <div className="overview">
      <Size />
      <div className="cards">
        <RenewalPrompt />
        <Stages />
        <div>
          {rights.whole.text && !isTextLocked(plan.stage) && <FirstSteps />}
          <Facts />
          <ParentAnswers />
          <Versions />
        </div>
        <div>
          {(rights.isAny || checks.size > 0) && <Health />}
          <Acts />
          <Amendments />
          <BodiesInPlan />
        </div>
      </div>
    </div>
  );
};
