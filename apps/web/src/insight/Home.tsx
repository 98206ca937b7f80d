import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { CsvButton } from '../components/CsvButton.js';
import { Empty } from '../components/Empty.js';
import { Mark } from '../components/Mark.js';
import { SampleMark, Words } from '../components/Words.js';
import { RecentChanges } from '../history/index.js';
import { toneOfStage } from '../plans/index.js';
import { useCan, useSession } from '../platform/actor.js';
import { fetchJson } from '../platform/api.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { Waiting } from '../platform/layout/Pages.js';
import { useTrail } from '../platform/layout/trail.js';
import { FirstSteps } from './FirstSteps.js';
import './home.css';
import type { HomePlan, HomeView } from './home.js';
import { ObligationRows } from './ObligationRows.js';
import { useObligationsFile } from './use-obligations-file.js';

/** Mine; who has none is shown what else can be read. */
const Plans = ({ plans: all }: { readonly plans: readonly HomePlan[] }) => {
  const mine = all.filter(({ isMine }) => isMine);
  const plans = mine.length > 0 ? mine : all;
  const translate = useTranslate();
  const format = useFormat();
  return (
    <section className="home-card">
      <div className="section-head">
        <h2>{translate(mine.length > 0 || all.length === 0 ? 'home.plans' : 'home.plans_seen')}</h2>
        <Link to="/plans">{translate('home.all_plans')}</Link>
      </div>
      {plans.length === 0 && <p className="muted">{translate('home.plans_empty')}</p>}
      <ul className="home-plans" hidden={plans.length === 0}>
        {plans.map(({ id, title, derivedStage: stage, jurisdictionName, isSample, openRound }) => (
          <li key={id}>
            <Link to={`/plans/${id}`}>
              <span className="two-lines">
                <strong>
                  <Words of={title} none={translate('plan_list.untitled')} /> {isSample && <SampleMark />}
                </strong>
                <small>
                  <Words of={jurisdictionName} />
                  {openRound && (
                    <>
                      {' · '}
                      <bdi>{openRound.title}</bdi>{' '}
                      {translate('home.round_given', {
                        given: format.number(openRound.given),
                        owed: format.number(openRound.owed),
                      })}
                      {openRound.rowsWithheld && ` · ${translate('home.round_withheld')}`}
                    </>
                  )}
                </small>
              </span>
              <Mark tone={toneOfStage(stage)}>{translate(`stages.${stage}`)}</Mark>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Changes = ({ given }: { readonly given: HomeView['changes'] }) => {
  const translate = useTranslate();
  return (
    <section className="home-card">
      <div className="section-head">
        <h2>{translate('home.changes')}</h2>
        <Link to="/history">{translate('home.all_changes')}</Link>
      </div>
      {given.length > 0 ? (
        <RecentChanges changes={given} />
      ) : (
        <p className="muted">{translate('home.changes_empty')}</p>
      )}
    </section>
  );
};

/** Home is a list of obligations: what waits on me and until when, under it what I wait for from others. */
export const Home = () => {
  const translate = useTranslate();
  const name = useSession()?.person.name ?? '';
  const mayReadHistory = useCan('history.read');
  const file = useObligationsFile();
  useTrail([{ label: translate('home.title') }]);
  const { data: home, error } = useQuery({ queryKey: ['home'], queryFn: () => fetchJson<HomeView>('/home') });
  if (error) throw error;
  if (!home) return <Waiting />;
  const { mine: due, others: awaited, plans, changes, moreObligations, waitingMails } = home;
  const isNew = plans.length === 0 && due.length === 0;
  return (
    <div className="home">
      <h1 className="hidden-visually">{translate('home.title')}</h1>
      <div className="home-main">
        {isNew && <FirstSteps />}
        <section className="home-card">
          <div className="section-head">
            <h2>
              {translate('home.mine')} <bdi className="muted">{name}</bdi>
            </h2>
            {due.length + awaited.length > 0 && (
              <CsvButton file="obligations" of={translate('home.csv')} rows={() => file([...due, ...awaited])} />
            )}
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
          {moreObligations > 0 && <p className="muted">{translate('home.more', { count: moreObligations })}</p>}
        </section>
      </div>
      <div className="home-side">
        {(waitingMails ?? 0) > 0 && (
          <p className="home-card">
            <Link to="/mails">{translate('home.mails', { count: waitingMails })}</Link>
          </p>
        )}
        <Plans plans={plans} />
        {mayReadHistory && <Changes given={changes} />}
      </div>
    </div>
  );
};
