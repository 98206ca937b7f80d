import { useTranslate } from 'ra-core';
import { NavLink } from 'react-router';
import { useMay } from '../actor.js';
import { navigationGroups, useSlots } from '../slots.js';

export const Navigation = () => {
  const translate = useTranslate();
  const may = useMay();
  const entries = useSlots().navigation.filter(({ permission, thing }) => !permission || may(permission, thing));
  return (
    <nav className="navigation" aria-label={translate('frame.navigation')}>
      <NavLink to="/" className="navigation-mark" title={translate('frame.to_home')}>
        <img src="/mark.svg" alt="" width="22" height="22" />
        <span>Mufakat</span>
      </NavLink>
      {navigationGroups.map((group) => {
        const own = entries.filter((entry) => entry.group === group);
        if (own.length === 0) return null;
        return (
          <section key={group} aria-label={translate(`frame.groups.${group}`)}>
            {group !== 'work' && <h2>{translate(`frame.groups.${group}`)}</h2>}
            <ul>
              {own.map(({ to, label, icon: Icon }) => (
                <li key={to}>
                  <NavLink to={to} end={to === '/'}>
                    <Icon fontSize="small" />
                    <span>{translate(label)}</span>
                  </NavLink>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
};
