import { useGetList, useTranslate } from 'ra-core';
import { Link, Navigate } from 'react-router';
import { Empty } from '../../components/Empty.js';
import { PageHeader } from '../../components/PageHeader.js';
import { Words } from '../../components/Words.js';
import { useMay } from '../../platform/actor.js';
import { Waiting } from '../../platform/layout/Pages.js';
import type { Translated } from '../../platform/i18n/use-words.js';
import '../progress.css';

interface Jurisdiction {
  readonly id: string;
  readonly name: Translated;
  readonly kind: string;
  readonly jurisdictionId?: string;
}

/** The regions whose plans one may compare; a single one opens at once. */
export const RegionList = () => {
  const translate = useTranslate();
  const may = useMay();
  const { data, error } = useGetList<Jurisdiction>('jurisdictions', {
    pagination: { page: 1, perPage: 500 },
    sort: { field: 'name', order: 'ASC' },
    filter: { kind: 'region' },
  });
  if (error) throw error;
  if (!data) return <Waiting />;
  const own = data.filter(({ id }) => may('region.read', { jurisdictionId: id }));
  const [only] = own;
  if (only && own.length === 1) return <Navigate to={`/regions/${only.id}`} replace />;
  return (
    <>
      <PageHeader title={translate('regions.title')} />
      {own.length === 0 && <Empty title={translate('regions.empty')} why={translate('regions.empty_why')} />}
      <ul className="region-list">
        {own.map(({ id, name }) => (
          <li key={id}>
            <Link to={`/regions/${id}`}>
              <Words of={name} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
};
