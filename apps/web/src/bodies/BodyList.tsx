import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useGetList, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type Column, DataList } from '../components/DataList.js';
import { Empty } from '../components/Empty.js';
import { PageHeader } from '../components/PageHeader.js';
import { RecordName } from '../components/RecordName.js';
import { SampleMark, Words } from '../components/Words.js';
import { useCan } from '../platform/actor.js';
import { useWords } from '../platform/i18n/use-words.js';
import { type Body, bodyKinds, type Jurisdiction } from './bodies.js';
import { BodyForm } from './BodyForm.js';

const useColumns = (): readonly Column<Body>[] => {
  const translate = useTranslate();
  return [
    {
      name: 'name',
      label: 'bodies.name',
      sort: 'name',
      cell: ({ name, isSample }) => (
        <>
          <Words of={name} /> {isSample && <SampleMark />}
        </>
      ),
    },
    {
      name: 'acronym',
      label: 'bodies.acronym',
      sort: 'acronym',
      width: '120px',
      cell: ({ acronym }) => acronym && <bdi>{acronym}</bdi>,
    },
    {
      name: 'kind',
      label: 'bodies.kind',
      sort: 'kind',
      width: '160px',
      cell: ({ kind }) => translate(`bodies.kinds.${kind}`),
    },
    {
      name: 'jurisdiction',
      label: 'bodies.jurisdiction',
      width: '200px',
      cell: ({ jurisdictionId }) => (
        <RecordName resource="jurisdictions" id={jurisdictionId} none={translate('bodies.open_to_all')} />
      ),
    },
  ];
};

export const BodyList = () => {
  const translate = useTranslate();
  const words = useWords();
  const navigate = useNavigate();
  const mayManage = useCan('body.manage');
  const [isAdding, setAdding] = useState(false);
  const { data: jurisdictions = [] } = useGetList<Jurisdiction>('jurisdictions', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'code', order: 'ASC' },
  });
  const add = (
    <Button variant="contained" startIcon={<AddIcon />} onClick={() => setAdding(true)}>
      {translate('bodies.new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={translate('bodies.title')} actions={mayManage && add} />
      <DataList<Body>
        resource="bodies"
        label={translate('bodies.title')}
        columns={useColumns()}
        to={({ id }) => `/bodies/${id}`}
        hasSearch
        sort={{ field: 'name', order: 'ASC' }}
        filters={[
          {
            name: 'jurisdictionId',
            label: 'bodies.jurisdiction',
            options: jurisdictions.map(({ id, name }) => ({ value: id, label: words(name) })),
          },
          {
            name: 'kind',
            label: 'bodies.kind',
            options: bodyKinds.map((value) => ({ value, label: translate(`bodies.kinds.${value}`) })),
          },
        ]}
        empty={
          <Empty
            title={translate('bodies.empty')}
            why={translate(mayManage ? 'bodies.empty_why' : 'bodies.empty_why_reader')}
            action={mayManage && add}
          />
        }
      />
      {isAdding && <BodyForm onClose={() => setAdding(false)} onSaved={({ id }) => void navigate(`/bodies/${id}`)} />}
    </>
  );
};
