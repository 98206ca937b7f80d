import { useLocale, useTranslate } from 'ra-core';
import { DataList } from '../components/DataList.js';
import { Empty } from '../components/Empty.js';
import { Mark } from '../components/Mark.js';
import { PageHeader } from '../components/PageHeader.js';
import { SampleMark } from '../components/Words.js';
import { languageName } from '../platform/i18n/languages.js';
import type { Person } from './people.js';

export const PersonList = () => {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <>
      <PageHeader title={translate('people.title')} />
      <DataList<Person>
        resource="people"
        label={translate('people.title')}
        to={({ id }) => `/people/${id}`}
        hasSearch
        sort={{ field: 'name', order: 'ASC' }}
        columns={[
          {
            name: 'name',
            label: 'people.name',
            sort: 'name',
            cell: ({ name, isSample, isActive }) => (
              <>
                <bdi>{name}</bdi> {isSample && <SampleMark />}{' '}
                {!isActive && <Mark>{translate('people.inactive')}</Mark>}
              </>
            ),
          },
          {
            name: 'email',
            label: 'people.email',
            sort: 'email',
            width: '34%',
            cell: ({ email }) => <bdi>{email}</bdi>,
          },
          {
            name: 'language',
            label: 'people.language',
            width: '140px',
            isMinor: true,
            cell: ({ language }) => languageName(language, locale),
          },
        ]}
        empty={<Empty title={translate('people.empty')} why={translate('people.empty_why')} />}
      />
    </>
  );
};
