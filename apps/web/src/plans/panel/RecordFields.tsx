import { kindDescriptions } from '@mufakat/planning/records/kinds';
import type { FieldDescription } from '@mufakat/planning/records/field';
import type { Kind } from '@mufakat/planning/records/kinds';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { useTranslate } from 'ra-core';
import { FieldEditor } from './FieldEditor.js';

const codeField: FieldDescription = {
  name: 'code',
  type: 'text',
  nature: 'text',
  max: 100,
  requiredWhen: 'never',
  label: 'Code',
};
const withCode: ReadonlySet<Kind> = new Set(['pillar', 'action', 'activity', 'indicator', 'section']);

/** Shown even while empty; the others wait below until they are wanted. */
const first: Partial<Record<Kind, ReadonlySet<string>>> = {
  action: new Set(['title', 'expectedOutput', 'startsOn', 'endsOn', 'isOngoing', 'targetGroups', 'description']),
  indicator: new Set([
    'title',
    'level',
    'format',
    'unit',
    'direction',
    'baselineValue',
    'baselineOn',
    'meansOfVerification',
  ]),
  plan: new Set(['title', 'summary', 'startsOn', 'endsOn', 'languages', 'currency', 'cadence']),
};

/** All fields of a record, made from their descriptions. */
export const RecordFields = ({ record }: { readonly record: PlanRecord }) => {
  const translate = useTranslate();
  const described = kindDescriptions[record.kind].fields;
  const fields = withCode.has(record.kind) ? [codeField, ...described] : described;
  const always = first[record.kind];
  const isFirst = ({ name }: FieldDescription): boolean =>
    always === undefined || name === 'code' || always.has(name) || record[name] !== undefined;
  const rest = fields.filter((field) => !isFirst(field));
  return (
    <div className="fields">
      {fields.filter(isFirst).map((field) => (
        <FieldEditor key={field.name} record={record} field={field} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{translate('plan.panel.more_fields', { count: rest.length })}</summary>
          <div className="fields">
            {rest.map((field) => (
              <FieldEditor key={field.name} record={record} field={field} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
};
