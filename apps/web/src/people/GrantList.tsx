import { useTranslate } from 'ra-core';
import { useTrail } from '../platform/layout/trail.js';
import { GrantTable } from './GrantTable.js';

export const GrantList = () => {
  const translate = useTranslate();
  useTrail([{ label: translate('grants.title') }]);
  return <GrantTable />;
};
