import Button from '@mui/material/Button';
import { rootOf } from '@mufakat/planning/records/tree';
import { isLevelScheme } from '@mufakat/planning/records/level-scheme';
import { useLocale, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { Words } from '../../components/Words.js';
import { useMay } from '../../platform/actor.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { languageName } from '../../platform/i18n/languages.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Relations } from '../renewal/Renewal.js';
import { thingOf } from '../rights.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';

const ChangeRelations = lazy(() =>
  import('../renewal/ChangeRelations.js').then((module) => ({ default: module.ChangeRelations })),
);

/** What kind of plan it is, whose, for when, in which languages, seen by whom. */
export const Facts = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const format = useFormat();
  const words = useWords();
  const may = useMay();
  const [isRelating, relate] = useState(false);
  const { plan, languages, rights, frozen } = usePlanInHand();
  const { document } = usePlanState();
  const root = rootOf(document);
  const scheme = root?.['levelScheme'];
  const levels = isLevelScheme(scheme) ? scheme.levels.map(({ name }) => words(name)).join(' › ') : undefined;
  const day = (value: unknown): string => (typeof value === 'string' ? format.day(value) : '');
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['kind', translate(`plan_kinds.${plan.kind}`)],
    ['period', [day(root?.['startsOn']), day(root?.['endsOn'])].filter((one) => one !== '').join(' – ')],
    ['languages', format.list(languages.map((language) => languageName(language, locale)))],
    ['levels', levels],
    ['sensitivity', translate(`sensitivities.${plan.sensitivity}`)],
    ['publication', translate(`publication_modes.${plan.publicationMode}`)],
    ['source', typeof root?.['source'] === 'string' ? root['source'] : undefined],
  ];
  return (
    <section className="card">
      <header className="section-head">
        <h2>{translate('plan.overview.facts')}</h2>
        {rights.whole.text && (
          <Link to={`/plans/${plan.id}/matrix?record=${plan.id}`}>{translate('plan.overview.edit')}</Link>
        )}
      </header>
      <dl className="facts-list">
        <dt>{translate('plan_list.owner')}</dt>
        <dd>
          <Words of={plan.ownerBodyName} />
        </dd>
        <dt>{translate('plan_list.jurisdiction')}</dt>
        <dd>
          <Words of={plan.jurisdictionName} />
        </dd>
        {facts.flatMap(([name, value]) =>
          value
            ? [
                <dt key={`${name} label`}>{translate(`plan.overview.fields.${name}`)}</dt>,
                <dd key={name} dir="auto">
                  {value}
                </dd>,
              ]
            : [],
        )}
        <Relations />
      </dl>
      {!frozen && may('plan.revise', thingOf(plan, document)) && (
        <Button size="small" sx={{ justifySelf: 'start' }} onClick={() => relate(true)}>
          {translate('renewal.relate')}
        </Button>
      )}
      {isRelating && (
        <Suspense fallback={null}>
          <ChangeRelations onClose={() => relate(false)} />
        </Suspense>
      )}
    </section>
  );
};

/** Bodies by what they answer for in the plan. */
export const BodiesInPlan = () => {
  const translate = useTranslate();
  const format = useFormat();
  const { plan, bodies } = usePlanInHand();
  const { document } = usePlanState();
  const roles = new Map<string, { leads: number; supports: number }>();
  for (const { kind, body, role, parent } of document.records.values()) {
    if (kind !== 'assignment' || typeof body !== 'string') continue;
    if (document.records.get(parent ?? '')?.kind !== 'action') continue;
    const counted = roles.get(body) ?? { leads: 0, supports: 0 };
    if (role === 'lead' || role === 'co-lead') counted.leads += 1;
    else counted.supports += 1;
    roles.set(body, counted);
  }
  const rows = [...roles].sort(([, a], [, b]) => b.leads - a.leads || b.supports - a.supports);
  return (
    <section className="card">
      <h2>{translate('plan.overview.bodies', { count: rows.length })}</h2>
      {rows.length === 0 && <p className="muted">{translate('plan.overview.no_bodies')}</p>}
      <table className="small-table">
        {rows.length > 0 && (
          <thead>
            <tr>
              <th scope="col">{translate('plan.overview.body')}</th>
              <th scope="col">{translate('plan.overview.leads')}</th>
              <th scope="col">{translate('plan.overview.supports')}</th>
            </tr>
          </thead>
        )}
        <tbody>
          {rows.slice(0, 12).map(([body, { leads, supports }]) => (
            <tr key={body}>
              <td>
                <Link to={`/plans/${plan.id}/matrix?body=${body}`} dir="auto">
                  {bodies.name(body)}
                </Link>
              </td>
              <td>{format.number(leads)}</td>
              <td>{format.number(supports)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > 12 && <p className="muted">+{format.number(rows.length - 12)}</p>}
    </section>
  );
};
