import type { PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf } from '@mufakat/planning/records/tree';
import { wordingOf } from '@mufakat/planning/records/wording';
import { useTranslate } from 'ra-core';
import { memo } from 'react';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useFieldLabel } from '../labels.js';
import { supportRoles, leadRoles } from '../matrix/columns.js';
import { bodiesOf, indicatorsOf, lastTargetOf } from '../matrix/linked-cells.js';
import type { Reading } from '../matrix/reading.js';
import type { Rights } from '../rights.js';
import { useEdit } from '../store/PlanContext.js';
import { Cited } from '../amendment/Cited.js';
import { RecordOpener } from './RecordOpener.js';
import { EditableText } from './EditableText.js';

interface Props {
  readonly actions: readonly PlanRecord[];
  readonly reading: Reading;
  readonly rights: Rights;
  readonly language: string;
}

const Written = ({
  record,
  name,
  reading,
  rights,
  language,
}: Omit<Props, 'actions'> & { record: PlanRecord; name: string }) => {
  const edit = useEdit();
  const label = useFieldLabel();
  const address = `${name}.${language}`;
  const value = (record[name] as Record<string, string> | undefined)?.[language] ?? '';
  const isWritable = rights.at(reading.document, record.id).text;
  if (value === '' && !isWritable) {
    const other = wordingOf(record[name], reading.languages);
    return <span dir="auto">{other}</span>;
  }
  return (
    <EditableText
      value={value}
      label={label(record.kind, name)}
      language={language}
      isWritable={isWritable}
      placeholder={wordingOf(record[name], reading.languages) || label(record.kind, name)}
      onSave={(text) => edit([{ op: 'set', kind: record.kind, id: record.id, [address]: text || null }], 'document')}
    />
  );
};

const Indicators = ({ record, reading }: { readonly record: PlanRecord; readonly reading: Reading }) => {
  const format = useFormat();
  return (
    <ul>
      {indicatorsOf(reading.document, record.id).map((indicator) => {
        const target = lastTargetOf(reading.document, indicator.id);
        return (
          <li key={indicator.id} dir="auto">
            {wordingOf(indicator['title'], reading.languages)}
            {typeof target?.['value'] === 'string' && <small> → {format.number(target['value'])}</small>}
          </li>
        );
      })}
    </ul>
  );
};

/** The actions of one pillar as the paper prints them. */
export const ActionTable = memo(({ actions, reading, rights, language }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const bodies = (record: PlanRecord, roles: readonly string[]): string =>
    bodiesOf(reading, record.id, roles)
      .map((body) => reading.bodies.name(body))
      .join('; ');
  const day = (value: unknown): string => (typeof value === 'string' ? value : '');
  return (
    <div className="paper-table">
      <table>
        <thead>
          <tr>
            {['code', 'action', 'output', 'lead', 'time', 'indicators'].map((name) => (
              <th key={name} scope="col">
                {translate(`plan.document.columns.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actions.map((record) => {
            const support = bodies(record, supportRoles);
            const activities = childrenOf(reading.document, record.id).filter(({ kind }) => kind === 'activity');
            return (
              <tr key={record.id} id={`record-${record.id}`}>
                <td>
                  <bdi>{record.code}</bdi>
                  <RecordOpener record={record.id} />
                </td>
                <td>
                  <Written record={record} name="title" {...{ reading, rights, language }} />
                  <Cited record={record.id} />
                  {activities.length > 0 && (
                    <ul>
                      {activities.map((activity) => (
                        <li key={activity.id} dir="auto">
                          {wordingOf(activity['title'], reading.languages)}
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
                <td>
                  <Written record={record} name="expectedOutput" {...{ reading, rights, language }} />
                </td>
                <td>
                  <span dir="auto">{bodies(record, leadRoles)}</span>
                  {support !== '' && <small dir="auto">{support}</small>}
                </td>
                <td>
                  {record['isOngoing'] === true
                    ? translate('plan.ongoing')
                    : format.period(day(record['startsOn']), day(record['endsOn']))}
                </td>
                <td>
                  <Indicators record={record} reading={reading} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
});
ActionTable.displayName = 'ActionTable';
