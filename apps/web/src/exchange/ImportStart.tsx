import InsertDriveFileOutlinedIcon from '@mui/icons-material/InsertDriveFileOutlined';
import Button from '@mui/material/Button';
import { levelSchemePresets } from '@mufakat/planning/records/level-scheme';
import { Form, useGetOne, useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { FileDrop } from '../components/forms/FileDrop.js';
import { ChoiceInput, TranslatedInput } from '../components/forms/inputs.js';
import { BodyInput, ReferenceInput } from '../components/forms/ReferenceInput.js';
import { PageHeader } from '../components/PageHeader.js';
import { planKinds, type PlanSummary } from '../plans/index.js';
import { useActor } from '../platform/actor.js';
import { languageName } from '../platform/i18n/languages.js';
import { type Translated, useWords } from '../platform/i18n/use-words.js';
import './exchange.css';
import { readableEndings } from './imports.js';
import { importVerbs } from './imports.verbs.js';
import { wordsOfFileRefusal } from './refusal.js';

/** Languages that plans are written in; the reading finds others by itself. */
const planLanguages = ['en', 'ar', 'fr', 'es', 'ru', 'zh', 'id', 'ms', 'pt', 'nb'] as const;

interface Fields {
  readonly title?: Translated;
  readonly jurisdictionId?: string;
  readonly ownerBodyId?: string;
  readonly kind?: string;
  readonly preset?: string;
  readonly language?: string;
}

const sent = ({ title, ...rest }: Fields): Record<string, string> => {
  const words = Object.entries(title ?? {}).filter(([, text]) => (text ?? '').trim() !== '');
  const fields = Object.entries(rest).filter(([, value]) => typeof value === 'string' && value !== '');
  return { ...Object.fromEntries(fields), title: JSON.stringify(Object.fromEntries(words)) };
};

const OwnerInput = () => {
  const jurisdictionId = useWatch<Record<string, string | undefined>>({ name: 'jurisdictionId' });
  const filter = jurisdictionId ? { jurisdictionId } : undefined;
  return <BodyInput source="ownerBodyId" label="new_plan.owner" isRequired filter={filter} />;
};

const NewPlanFields = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const words = useWords();
  return (
    <>
      <TranslatedInput source="title" label="new_plan.name" isRequired />
      <div className="form-row">
        <ReferenceInput source="jurisdictionId" label="new_plan.jurisdiction" resource="jurisdictions" isRequired />
        <OwnerInput />
      </div>
      <ChoiceInput
        source="preset"
        label="new_plan.preset"
        hint={translate('imports.preset_hint')}
        options={levelSchemePresets.map(({ preset, name, levels }) => ({
          value: preset,
          label: `${words(name)}: ${levels.map((level) => words(level.name)).join(' › ')}`,
        }))}
      />
      <div className="form-row">
        <ChoiceInput
          source="kind"
          label="new_plan.kind"
          options={planKinds.map((value) => ({ value, label: translate(`plan_kinds.${value}`) }))}
          isRequired
        />
        <ChoiceInput
          source="language"
          label="imports.language"
          hint={translate('imports.language_hint')}
          options={planLanguages.map((value) => ({ value, label: languageName(value, locale) }))}
          isRequired
        />
      </div>
    </>
  );
};

interface FootProps {
  readonly isBusy: boolean;
  readonly fault: string;
  /** Without it the form around is sent. */
  readonly read?: () => void;
  readonly again: () => void;
}

const Foot = ({ isBusy, fault, read, again }: FootProps) => {
  const translate = useTranslate();
  return (
    <>
      {fault !== '' && (
        <p className="form-error" role="alert">
          {fault}
        </p>
      )}
      {isBusy && <p role="status">{translate('imports.reading')}</p>}
      <div className="import-foot">
        <Button onClick={again} disabled={isBusy}>
          {translate('imports.other_file')}
        </Button>
        <Button type={read ? 'button' : 'submit'} variant="contained" disabled={isBusy} onClick={read}>
          {translate('imports.read')}
        </Button>
      </div>
    </>
  );
};

/** The first step: a file, and for a new plan whose it is and what it is called. */
export const ImportStart = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const navigate = useNavigate();
  const words = useWords();
  const [params] = useSearchParams();
  const planId = params.get('plan') ?? undefined;
  const { data: plan } = useGetOne<PlanSummary>('plans', { id: planId ?? '' }, { enabled: planId !== undefined });
  const scopes = useActor()?.grants.flatMap(({ jurisdictionId }) => (jurisdictionId ? [jurisdictionId] : [])) ?? [];
  const [file, setFile] = useState<File>();
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  const read = async (fields: Record<string, string>) => {
    if (!file) return;
    setBusy(true);
    setFault('');
    try {
      const { id } = await importVerbs.propose(file, fields);
      void navigate(`/imports/${id}`);
    } catch (error) {
      setFault(wordsOfFileRefusal(error, translate));
      setBusy(false);
    }
  };
  const title = translate(planId ? 'imports.into_plan' : 'exchange.new_from_file');
  const trail = [
    { label: translate('plan_list.title'), to: '/plans' },
    ...(planId ? [{ label: words(plan?.title), to: `/plans/${planId}` }] : []),
  ];
  const foot = (
    <Foot
      isBusy={isBusy}
      fault={fault}
      read={planId ? () => void read({ plan: planId }) : undefined}
      again={() => setFile(undefined)}
    />
  );
  return (
    <>
      <PageHeader title={title} trail={trail} />
      <div className="import-start">
        <p className="muted">{translate(planId ? 'imports.into_plan_why' : 'imports.new_why')}</p>
        {!file && (
          <FileDrop
            accept={[...readableEndings]}
            label={translate('imports.drop')}
            hint={translate('imports.drop_hint')}
            onFile={setFile}
          />
        )}
        {file && (
          <p className="import-file">
            <InsertDriveFileOutlinedIcon aria-hidden="true" /> <bdi>{file.name}</bdi>
          </p>
        )}
        {file && planId && foot}
        {file && !planId && (
          <Form
            className="form"
            record={{
              title: { [locale]: file.name.replace(/\.[a-z]+$/i, '').replaceAll(/[_-]+/g, ' ') },
              kind: 'national',
              language: locale,
              jurisdictionId: scopes[0],
            }}
            onSubmit={(fields: Fields) => read(sent(fields))}
          >
            <div className="form-fields">
              <NewPlanFields />
            </div>
            {foot}
          </Form>
        )}
      </div>
    </>
  );
};
