import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useDataProvider, useRefresh, useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConfirmReason } from '../components/ConfirmReason.js';
import { type Column, DataList } from '../components/DataList.js';
import { Empty } from '../components/Empty.js';
import { FormDialog } from '../components/forms/FormDialog.js';
import { ChoiceInput, DayInput } from '../components/forms/inputs.js';
import { BodyInput, ReferenceInput } from '../components/forms/ReferenceInput.js';
import { PageHeader } from '../components/PageHeader.js';
import { RecordName } from '../components/RecordName.js';
import { useCan } from '../platform/actor.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { type Release, releasables } from './people.js';

const today = (): string => new Date().toISOString().slice(0, 10);

const ReleaseForm = ({ onClose }: { readonly onClose: () => void }) => {
  const translate = useTranslate();
  return (
    <FormDialog
      resource="releases"
      title={translate('releases.new')}
      defaults={{ what: 'figures', from: today() }}
      onClose={onClose}
    >
      <ReferenceInput source="planId" label="releases.plan" resource="plans" isRequired />
      <ReferenceInput
        source="toJurisdictionId"
        label="releases.to_jurisdiction"
        resource="jurisdictions"
        hint={translate('releases.receiver_hint')}
      />
      <BodyInput source="toBodyId" label="releases.to_body" />
      <ChoiceInput
        source="what"
        label="releases.what"
        isRequired
        options={releasables.map((value) => ({ value, label: translate(`releases.kinds.${value}`) }))}
      />
      <div className="form-row">
        <DayInput source="from" label="releases.from" isRequired />
        <DayInput source="to" label="releases.until" />
      </div>
    </FormDialog>
  );
};

const TakeBack = ({ release, onClose }: { readonly release: Release; readonly onClose: () => void }) => {
  const translate = useTranslate();
  const provider = useDataProvider();
  const refresh = useRefresh();
  const takeBack = async () => {
    await provider.delete('releases', { id: release.id, previousData: release });
    refresh();
  };
  return (
    <ConfirmReason
      title={translate('releases.end_title')}
      confirm={translate('releases.take_back')}
      tone="error"
      reason="none"
      onConfirm={takeBack}
      onClose={onClose}
    >
      <p>{translate('releases.end_why')}</p>
    </ConfirmReason>
  );
};

const useColumns = (onEnd?: (release: Release) => void): readonly Column<Release>[] => {
  const translate = useTranslate();
  const format = useFormat();
  const columns: readonly Column<Release>[] = [
    {
      name: 'plan',
      label: 'releases.plan',
      cell: ({ planId }) => <RecordName resource="plans" id={planId} to={`/plans/${planId}`} />,
    },
    {
      name: 'to',
      label: 'releases.to',
      width: '26%',
      cell: ({ toJurisdictionId, toBodyId }) =>
        toBodyId ? (
          <RecordName resource="bodies" id={toBodyId} />
        ) : (
          <RecordName resource="jurisdictions" id={toJurisdictionId} />
        ),
    },
    {
      name: 'what',
      label: 'releases.what',
      sort: 'what',
      width: '160px',
      cell: ({ what }) => translate(`releases.kinds.${what}`),
    },
    {
      name: 'from',
      label: 'releases.from',
      sort: 'from',
      width: '200px',
      isMinor: true,
      cell: ({ from, to }) => <bdi>{to ? `${format.day(from)} – ${format.day(to)}` : format.day(from)}</bdi>,
    },
    {
      name: 'by',
      label: 'releases.by',
      width: '150px',
      isMinor: true,
      cell: ({ byPersonId }) => <RecordName resource="people" id={byPersonId} />,
    },
  ];
  const end: Column<Release> = {
    name: 'end',
    label: 'releases.take_back',
    width: '110px',
    align: 'end',
    cell: (release) => (
      <button type="button" className="link-button" onClick={() => onEnd?.(release)}>
        {translate('releases.take_back')}
      </button>
    ),
  };
  return onEnd ? [...columns, end] : columns;
};

/** What is shown of plans to regions, partners and reviewers. */
export const ReleaseList = () => {
  const translate = useTranslate();
  const mayManage = useCan('release.manage');
  const [isAdding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Release>();
  const columns = useColumns(mayManage ? setEnding : undefined);
  const add = mayManage && (
    <Button variant="contained" startIcon={<AddIcon />} onClick={() => setAdding(true)}>
      {translate('releases.new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={translate('releases.title')} actions={add} />
      <DataList<Release>
        resource="releases"
        label={translate('releases.title')}
        columns={columns}
        empty={<Empty title={translate('releases.empty')} why={translate('releases.empty_why')} action={add} />}
      />
      {isAdding && <ReleaseForm onClose={() => setAdding(false)} />}
      {ending && <TakeBack release={ending} onClose={() => setEnding(undefined)} />}
    </>
  );
};
