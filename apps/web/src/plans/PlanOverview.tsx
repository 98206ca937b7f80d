import { Acts } from './overview/Acts.js';
import { BodiesInPlan, Facts } from './overview/Facts.js';
import { FirstSteps, Health, Size } from './overview/Health.js';
import './overview/overview.css';
import { Stages } from './overview/Stages.js';
import { Versions } from './overview/Versions.js';
import { usePlanInHand } from './store/PlanContext.js';

/** Where the plan stands: stage and next moves, size, health, acts, versions, bodies. */
export const PlanOverview = () => {
  const { frozen } = usePlanInHand();
  return (
    <div className="overview">
      <Size />
      <div className="cards">
        <Stages />
        <div>
          {!frozen && <FirstSteps />}
          <Facts />
          <Versions />
        </div>
        <div>
          {!frozen && <Health />}
          <Acts />
          <BodiesInPlan />
        </div>
      </div>
    </div>
  );
};
