import type { Role } from '@mufakat/planning/permissions/can';
import { useTranslate } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { ChoiceInput } from '../components/forms/inputs.js';
import { ReferenceInput } from '../components/forms/ReferenceInput.js';
import { roles, scopeOfRole } from './people.js';

const scopes = [
  { field: 'jurisdictionId', label: 'grants.jurisdiction', resource: 'jurisdictions' },
  { field: 'bodyId', label: 'grants.body', resource: 'bodies' },
  { field: 'planId', label: 'grants.plan', resource: 'plans' },
] as const;

/** Role and place of a grant; `prefix` where the grant is part of a larger form (`grants.0.`). */
export const GrantInputs = ({ prefix = '' }: { readonly prefix?: string }) => {
  const translate = useTranslate();
  const role = useWatch<Record<string, Role | undefined>>({ name: `${prefix}role` });
  const offered = role ? scopeOfRole[role] : [];
  return (
    <>
      <ChoiceInput
        source={`${prefix}role`}
        label="grants.role"
        isRequired
        options={roles.map((value) => ({ value, label: translate(`roles.${value}`) }))}
      />
      {scopes
        .filter(({ field }) => offered.includes(field))
        .map(({ field, label, resource }) => (
          <ReferenceInput
            key={field}
            source={`${prefix}${field}`}
            label={label}
            resource={resource}
            isRequired={offered.length === 1}
          />
        ))}
    </>
  );
};
