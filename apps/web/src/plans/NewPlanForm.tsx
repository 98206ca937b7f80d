import { levelSchemePresets } from '@mufakat/planning/records/level-scheme';
import { sensitivities } from '@mufakat/planning/records/field';
import { useTranslate } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { FormDialog } from '../components/forms/FormDialog.js';
import { ChoiceInput, DayInput, FlagInput, TranslatedInput } from '../components/forms/inputs.js';
import { BodyInput, ReferenceInput } from '../components/forms/ReferenceInput.js';
import { useActor } from '../platform/actor.js';
import { type Translated, useWords } from '../platform/i18n/use-words.js';
import { planKinds } from './plan-summary.js';

const OwnerInput = () => {
  const jurisdictionId = useWatch<Record<string, string | undefined>>({ name: 'jurisdictionId' });
  return (
    <BodyInput
      source="ownerBodyId"
      label="new_plan.owner"
      isRequired
      filter={jurisdictionId ? { jurisdictionId } : undefined}
    />
  );
};

interface Drafted {
  readonly title?: Translated;
}

const filled = (text: Translated | undefined): Translated =>
  Object.fromEntries(Object.entries(text ?? {}).filter(([, wording]) => (wording ?? '').trim() !== ''));

export const NewPlanForm = ({ onClose }: { readonly onClose: () => void }) => {
  const translate = useTranslate();
  const words = useWords();
  const navigate = useNavigate();
  const scopes = useActor()?.grants.flatMap(({ jurisdictionId }) => (jurisdictionId ? [jurisdictionId] : [])) ?? [];
  return (
    <FormDialog
      resource="plans"
      title={translate('new_plan.title')}
      submit={translate('new_plan.submit')}
      defaults={{ kind: 'national', sensitivity: 'official', jurisdictionId: scopes[0] }}
      transform={(draft: Drafted) => ({ ...draft, title: filled(draft.title) })}
      onSaved={({ id }) => void navigate(`/plans/${String(id)}`)}
      onClose={onClose}
    >
      <TranslatedInput source="title" label="new_plan.name" isRequired />
      <ReferenceInput source="jurisdictionId" label="new_plan.jurisdiction" resource="jurisdictions" isRequired />
      <OwnerInput />
      <div className="form-row">
        <DayInput source="startsOn" label="new_plan.starts_on" />
        <DayInput source="endsOn" label="new_plan.ends_on" />
      </div>
      <ChoiceInput
        source="preset"
        label="new_plan.preset"
        hint={translate('new_plan.preset_hint')}
        options={levelSchemePresets.map(({ preset, name, levels }) => ({
          value: preset,
          label: `${words(name)}: ${levels.map((level) => words(level.name)).join(' › ')}`,
        }))}
      />
      <FlagInput source="withSections" label="renewal.sections" />
      <ReferenceInput source="strategyId" label="renewal.strategy" resource="plans" />
      <div className="form-row">
        <ChoiceInput
          source="kind"
          label="new_plan.kind"
          options={planKinds.map((value) => ({ value, label: translate(`plan_kinds.${value}`) }))}
          isRequired
        />
        <ChoiceInput
          source="sensitivity"
          label="new_plan.sensitivity"
          options={sensitivities.map((value) => ({ value, label: translate(`sensitivities.${value}`) }))}
          isRequired
        />
      </div>
    </FormDialog>
  );
};
