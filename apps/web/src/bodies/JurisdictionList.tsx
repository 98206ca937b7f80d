import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { isZone } from '@mufakat/planning/obligations/day';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { type Column, DataList } from '../components/DataList.js';
import { Empty } from '../components/Empty.js';
import { FormDialog } from '../components/forms/FormDialog.js';
import { ChoiceInput, TextInput, TranslatedInput } from '../components/forms/inputs.js';
import { ReferenceInput } from '../components/forms/ReferenceInput.js';
import { PageHeader } from '../components/PageHeader.js';
import { RecordName } from '../components/RecordName.js';
import { SampleMark, Words } from '../components/Words.js';
import { useCan } from '../platform/actor.js';
import { type Jurisdiction, jurisdictionKinds } from './bodies.js';

const knownZone = (zone: unknown) =>
  typeof zone === 'string' && zone !== '' && !isZone(zone) ? 'jurisdictions.time_zone_unknown' : undefined;

const JurisdictionForm = ({ id, onClose }: { readonly id?: string; readonly onClose: () => void }) => {
  const translate = useTranslate();
  return (
    <FormDialog
      resource="jurisdictions"
      id={id}
      title={translate(id ? 'jurisdictions.edit' : 'jurisdictions.new')}
      defaults={{ kind: 'country', timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }}
      onClose={onClose}
    >
      <TranslatedInput source="name" label="jurisdictions.name" isRequired />
      <div className="form-row">
        <TextInput
          source="code"
          label="jurisdictions.code"
          hint={translate('jurisdictions.code_hint')}
          dir="ltr"
          max={40}
          isRequired
        />
        <ChoiceInput
          source="kind"
          label="jurisdictions.kind"
          options={jurisdictionKinds.map((value) => ({ value, label: translate(`jurisdictions.kinds.${value}`) }))}
          isRequired
        />
      </div>
      <ReferenceInput source="parentId" label="jurisdictions.parent" resource="jurisdictions" />
      <TextInput
        source="timeZone"
        label="jurisdictions.time_zone"
        hint={translate('jurisdictions.time_zone_hint')}
        validate={knownZone}
        dir="ltr"
        max={60}
      />
    </FormDialog>
  );
};

export const JurisdictionList = () => {
  const translate = useTranslate();
  const mayManage = useCan('jurisdiction.manage');
  const [open, setOpen] = useState<string>();
  const columns: readonly Column<Jurisdiction>[] = [
    {
      name: 'name',
      label: 'jurisdictions.name',
      sort: 'name',
      cell: ({ name, isSample }) => (
        <>
          <Words of={name} /> {isSample && <SampleMark />}
        </>
      ),
    },
    { name: 'code', label: 'jurisdictions.code', sort: 'code', width: '120px', cell: ({ code }) => <bdi>{code}</bdi> },
    {
      name: 'kind',
      label: 'jurisdictions.kind',
      sort: 'kind',
      width: '160px',
      cell: ({ kind }) => translate(`jurisdictions.kinds.${kind}`),
    },
    {
      name: 'parent',
      label: 'jurisdictions.parent',
      width: '200px',
      isMinor: true,
      cell: ({ parentId }) => <RecordName resource="jurisdictions" id={parentId} />,
    },
    {
      name: 'timeZone',
      label: 'jurisdictions.time_zone',
      width: '180px',
      cell: ({ timeZone }) => <bdi>{timeZone}</bdi>,
    },
  ];
  const add = mayManage && (
    <Button variant="contained" startIcon={<AddIcon />} onClick={() => setOpen('new')}>
      {translate('jurisdictions.new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={translate('jurisdictions.title')} actions={add} />
      <DataList<Jurisdiction>
        resource="jurisdictions"
        label={translate('jurisdictions.title')}
        columns={columns}
        hasSearch
        sort={{ field: 'name', order: 'ASC' }}
        onOpen={mayManage ? ({ id }) => setOpen(id) : undefined}
        filters={[
          {
            name: 'kind',
            label: 'jurisdictions.kind',
            options: jurisdictionKinds.map((value) => ({ value, label: translate(`jurisdictions.kinds.${value}`) })),
          },
        ]}
        empty={
          <Empty title={translate('jurisdictions.empty')} why={translate('jurisdictions.empty_why')} action={add} />
        }
      />
      {open && <JurisdictionForm id={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    </>
  );
};
