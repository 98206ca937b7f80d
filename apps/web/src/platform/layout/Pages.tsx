import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { useTrail } from './trail.js';

/** A screen on its way: lines where its content will stand. */
export const Waiting = () => {
  const translate = useTranslate();
  return (
    <div className="waiting" role="status" aria-label={translate('frame.loading')}>
      <i />
      <i />
      <i />
      <i />
    </div>
  );
};

export const NotFound = () => {
  const translate = useTranslate();
  useTrail([{ label: translate('frame.not_found') }]);
  return (
    <div className="page-word">
      <h1>{translate('frame.not_found')}</h1>
      <p>{translate('frame.not_found_why')}</p>
      <Link to="/">{translate('frame.to_home')}</Link>
    </div>
  );
};

export const NotForYou = () => {
  const translate = useTranslate();
  return (
    <div className="page-word">
      <h1>{translate('frame.not_allowed')}</h1>
      <p>{translate('frame.not_allowed_why')}</p>
      <Link to="/">{translate('frame.to_home')}</Link>
    </div>
  );
};
