import { useGetList, useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { Empty } from '../components/Empty.js';
import { Mark } from '../components/Mark.js';
import { SampleMark, Words } from '../components/Words.js';
import { RecentChanges } from '../history/index.js';
import { type PlanSummary, toneOfStage } from '../plans/index.js';
import { useCan, useSession } from '../platform/actor.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { Waiting } from '../platform/layout/Pages.js';
import { useTrail } from '../platform/layout/trail.js';
import { FirstSteps } from './FirstSteps.js';
import './home.css';
import { ObligationRows } from './ObligationRows.js';
import type { Obligation } from './obligations.js';

/** A list one may not ask for is an empty one. */
const useObligations = (whose: 'mine' | 'others', isAllowed: boolean) =>
  useGetList<Obligation>(
    'obligations',
    {
      pagination: { page: 1, perPage: 12 },
      sort: { field: 'dueOn', order: 'ASC' },
      filter: { whose, stored: 'open' },
    },
    { enabled: isAllowed },
  );

const useMyPlans = (isAllowed: boolean) =>
  useGetList<PlanSummary>(
    'plans',
    { pagination: { page: 1, perPage: 8 }, sort: { field: 'title', order: 'ASC' } },
    { enabled: isAllowed },
  );

const Plans = ({ plans }: { readonly plans: readonly PlanSummary[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <section className="home-card">
      <div className="section-head">
        <h2>{translate('home.plans')}</h2>
        <Link to="/plans">{translate('home.all_plans')}</Link>
      </div>
      {plans.length === 0 && <p className="muted">{translate('home.plans_empty')}</p>}
      <ul className="home-plans" hidden={plans.length === 0}>
        {plans.map(({ id, title, derivedStage, startsOn, endsOn, jurisdictionName, isSample }) => (
          <li key={id}>
            <Link to={`/plans/${id}`}>
              <span className="two-lines">
                <strong>
                  <Words of={title} none={translate('plan_list.untitled')} /> {isSample && <SampleMark />}
                </strong>
                <small>
                  <Words of={jurisdictionName} /> {startsOn && '· '}
                  <bdi>{format.period(startsOn, endsOn)}</bdi>
                </small>
              </span>
              <Mark tone={toneOfStage(derivedStage)}>{translate(`stages.${derivedStage}`)}</Mark>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Changes = () => {
  const translate = useTranslate();
  return (
    <section className="home-card">
      <div className="section-head">
        <h2>{translate('home.changes')}</h2>
        <Link to="/history">{translate('home.all_changes')}</Link>
      </div>
      <RecentChanges count={8} none={translate('home.changes_empty')} />
    </section>
  );
};

/** Home is a list of obligations: what waits on me and until when, under it what I wait for from others. */
export const Home = () => {
  const translate = useTranslate();
  const name = useSession()?.person.name ?? '';
  const mayReadHistory = useCan('history.read');
  useTrail([{ label: translate('home.title') }]);
  const hasDuties = useCan('obligation.read');
  const mine = useObligations('mine', hasDuties);
  const others = useObligations('others', hasDuties);
  const plans = useMyPlans(useCan('plan.read'));
  const lists = [mine, others, plans];
  const fault = lists.find(({ error }) => error)?.error;
  if (fault) throw fault;
  if (lists.some(({ isLoading }) => isLoading)) return <Waiting />;
  const { data: myPlans = [] } = plans;
  const { data: due = [] } = mine;
  const { data: awaited = [] } = others;
  const isNew = myPlans.length === 0 && due.length === 0;
  return (
    <div className="home">
      <h1 className="hidden-visually">{translate('home.title')}</h1>
      <div className="home-main">
        {isNew && <FirstSteps />}
        <section className="home-card">
          <div className="section-head">
            <h2>{translate('home.mine')}</h2>
            <bdi className="muted">{name}</bdi>
          </div>
          {due.length > 0 ? (
            <ObligationRows rows={due} />
          ) : (
            <Empty title={translate('home.mine_empty')} why={translate('home.mine_empty_why')} />
          )}
        </section>
        <section className="home-card">
          <h2 className="section-head">{translate('home.others')}</h2>
          {awaited.length > 0 ? (
            <ObligationRows rows={awaited} />
          ) : (
            <p className="muted">{translate('home.others_empty')}</p>
          )}
        </section>
      </div>
      <div className="home-side">
        <Plans plans={myPlans} />
        {mayReadHistory && <Changes />}
      </div>
    </div>
  );
};
