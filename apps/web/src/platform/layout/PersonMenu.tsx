import { useColorScheme } from '@mui/material/styles';
import { useLogout, useTranslate } from 'ra-core';
import { useNavigate } from 'react-router';
import { useSession } from '../actor.js';
import { Pop } from './Pop.js';

const modes = ['system', 'light', 'dark'] as const;

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => word.charAt(0))
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('')
    .toLocaleUpperCase();

export const PersonMenu = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const logout = useLogout();
  const { mode, setMode } = useColorScheme();
  const session = useSession();
  if (!session) return null;
  const { person } = session;
  return (
    <Pop
      label={translate('frame.person', { name: person.name })}
      className="person-button"
      button={<span aria-hidden="true" data-initials={initials(person.name)} />}
    >
      {(close) => (
        <>
          <div className="pop-head">
            <strong>
              <bdi>{person.name}</bdi>
            </strong>
            <bdi>{person.email}</bdi>
            {person.isSample && <span className="sample-mark">{translate('frame.sample')}</span>}
          </div>
          <button
            type="button"
            role="menuitem"
            onClick={() => {
              close();
              void navigate('/account');
            }}
          >
            {translate('frame.account')}
          </button>
          <div className="pop-line" role="presentation">
            {translate('frame.appearance')}
          </div>
          {modes.map((one) => (
            <button
              key={one}
              type="button"
              role="menuitemradio"
              aria-checked={one === mode}
              onClick={() => setMode(one)}
            >
              {translate(`frame.modes.${one}`)}
              {one === mode && <span aria-hidden="true">✓</span>}
            </button>
          ))}
          <hr />
          <button type="button" role="menuitem" onClick={() => void logout({}, '/login', false)}>
            {translate('frame.sign_out')}
          </button>
        </>
      )}
    </Pop>
  );
};
