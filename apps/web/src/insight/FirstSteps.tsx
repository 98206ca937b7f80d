import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { useMay, useSession } from '../platform/actor.js';

interface Step {
  readonly name: string;
  readonly to?: string;
}

/** What to do first, for an account that has nothing yet. */
export const FirstSteps = () => {
  const translate = useTranslate();
  const may = useMay();
  const session = useSession();
  const steps: readonly (Step | false)[] = [
    (session?.grants.length ?? 0) === 0 && { name: 'first_grant' },
    may('jurisdiction.manage') && { name: 'first_jurisdiction', to: '/jurisdictions' },
    may('body.manage') && { name: 'first_body', to: '/bodies' },
    may('invitation.manage') && { name: 'first_invite', to: '/invitations' },
    may('plan.import') && { name: 'first_import', to: '/imports/new' },
  ];
  const own = steps.filter((step) => step !== false);
  if (own.length === 0) return null;
  return (
    <section className="home-card">
      <h2>{translate('home.first')}</h2>
      <ol className="first-steps">
        {own.map(({ name, to }) => (
          <li key={name}>
            <strong>{to ? <Link to={to}>{translate(`home.${name}`)}</Link> : translate(`home.${name}`)}</strong>
            <p>
              {translate(`home.${name}_why`)}{' '}
              {name === 'first_import' && <Link to="/plans">{translate('home.first_blank')}</Link>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
};
