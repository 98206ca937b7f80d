import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import type { InitiativeWhole } from './initiatives.js';

/** Reports one may read that took it over. */
export const Taken = ({ initiative: { taken } }: { readonly initiative: InitiativeWhole }) => {
  const translate = useTranslate();
  return (
    <section>
      <h2 className="section-head">{translate('initiatives.page.taken')}</h2>
      {taken.length === 0 && <p className="muted">{translate('initiatives.page.taken_none')}</p>}
      <ul className="initiative-links">
        {taken.map(({ reportId, actionId, round, code, planTitle, bodyName }) => (
          <li key={`${reportId} ${actionId}`}>
            <span>
              <Link to={`/reports/${reportId}#action-${actionId}`}>
                {code && <bdi className="number">{code}</bdi>} <bdi>{round}</bdi>
              </Link>
              <small className="muted">
                <Words of={bodyName} /> · <Words of={planTitle} />
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

type Said = string | number | null | undefined | readonly string[] | Readonly<Record<string, string>>;
const said = (value: Said, none: string): string => {
  if (value === null || value === undefined || value === '') return none;
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : none;
  return typeof value === 'object' ? Object.values(value).join(' / ') : String(value);
};
const fieldWords: Readonly<Record<string, string>> = {
  title: 'name',
  fromOn: 'from',
  toOn: 'to',
  targetGroups: 'groups',
  bodyId: 'body',
  partnerIds: 'partners',
  archiveReason: 'archived',
};

/** What was changed of it, and what stood there before. */
export const History = ({ initiative }: { readonly initiative: InitiativeWhole }) => {
  const translate = useTranslate();
  const format = useFormat();
  const none = translate('initiatives.page.nothing');
  const { edits, enteredByName, enteredAt } = initiative;
  return (
    <section>
      <h2 className="section-head">{translate('initiatives.page.history')}</h2>
      <ul className="initiative-links">
        {edits.map(({ id, byName, at, before, after }) => (
          <li key={id}>
            <span>
              <small className="muted">
                {translate('initiatives.page.said', { name: byName, at: format.instant(at) })}
              </small>
              {Object.keys(after).map((field) => (
                <span key={field}>
                  {translate(`initiatives.${fieldWords[field] ?? field}`)}:{' '}
                  <del dir="auto">{said(before[field] as Said, none)}</del>{' '}
                  <ins dir="auto">{said(after[field] as Said, none)}</ins>
                </span>
              ))}
            </span>
          </li>
        ))}
        <li>
          <small className="muted">
            {translate('initiatives.page.entered', { name: enteredByName, at: format.instant(enteredAt) })}
          </small>
        </li>
      </ul>
    </section>
  );
};
