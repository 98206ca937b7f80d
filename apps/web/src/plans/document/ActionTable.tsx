import { type PaperColumn, paperColumns } from '@mufakat/planning/records/paper';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf } from '@mufakat/planning/records/tree';
import { wordingOf } from '@mufakat/planning/records/wording';
import type { Spot } from '@mufakat/planning/versions/citations';
import { useTranslate } from 'ra-core';
import { memo, type ReactNode, useMemo } from 'react';
import { type Format, useFormat } from '../../platform/i18n/use-format.js';
import { Cited } from '../amendment/Cited.js';
import { useLevelName } from '../labels.js';
import type { Column } from '../matrix/column.js';
import { columnsFor } from '../matrix/columns.js';
import { bodiesOf, indicatorsOf, lastTargetOf } from '../matrix/linked-cells.js';
import { leadRoles } from '../matrix/linked-columns.js';
import type { SheetReading } from '../matrix/reading.js';
import type { Rights } from '../rights.js';
import { MarksAt } from './DocumentMarks.js';
import { PaperCell } from './PaperCell.js';
import { isShown, type PaperProps, PaperText } from './PaperText.js';
import { RecordOpener } from './RecordOpener.js';

interface Props extends PaperProps {
  readonly actions: readonly PlanRecord[];
  readonly rights: Rights;
}
interface CellProps extends PaperProps {
  readonly record: PlanRecord;
  readonly rights: Rights;
}

/** The column of the matrix by which a column of the paper is written. */
const writtenBy: Partial<Record<PaperColumn, string>> = {
  code: 'code',
  lead: 'lead',
  support: 'support',
  period: 'period',
  indicators: 'indicator',
  budget: 'budget',
};
/** Columns whose cell cites the acts that changed it; the others cite beside each of their lines. */
const citedBy: Partial<Record<PaperColumn, Spot>> = {
  lead: 'lead',
  support: 'support',
  period: 'period',
  output: 'output',
};
const supporting = ['support'];

const Indicators = ({ record, reading }: { readonly record: PlanRecord; readonly reading: SheetReading }) => {
  const format = useFormat();
  return (
    <ul>
      {indicatorsOf(reading.document, record.id).map((indicator) => {
        const target = lastTargetOf(reading.document, indicator.id);
        return (
          <li key={indicator.id} dir="auto">
            {wordingOf(indicator['title'], reading.languages)}
            {typeof target?.['value'] === 'string' && <small> → {format.number(target['value'])}</small>}
            <Cited record={indicator.id} />
          </li>
        );
      })}
    </ul>
  );
};

const Named = ({ record, reading, language, rights }: CellProps) => {
  const activities = childrenOf(reading.document, record.id).filter(({ kind }) => kind === 'activity');
  const isWritable = rights.at(reading.document, record.id).text;
  return (
    <>
      <PaperText record={record} name="title" {...{ reading, language }} />
      <Cited record={record.id} />
      {isShown(record, 'description', false) && (
        <small>
          <PaperText record={record} name="description" {...{ reading, language }} />
          <Cited record={record.id} spots={['description']} />
        </small>
      )}
      {activities.length > 0 && (
        <ul>
          {activities.map((activity) => (
            <li key={activity.id} dir="auto">
              {isWritable ? (
                <PaperText record={activity} name="title" {...{ reading, language }} />
              ) : (
                wordingOf(activity['title'], reading.languages)
              )}
              <Cited record={activity.id} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

const day = (value: unknown): string => (typeof value === 'string' ? value : '');
/** "2027: USD 80,000, State budget". */
const moneyOf = (line: PlanRecord, format: Format): string => {
  const { year, currency, planned, fundingSource } = line;
  const amount = typeof planned === 'string' ? format.money(planned, typeof currency === 'string' ? currency : '') : '';
  const said = [amount, fundingSource].filter((part) => typeof part === 'string' && part !== '').join(', ');
  return typeof year === 'number' ? [String(year), said].filter((part) => part !== '').join(': ') : said;
};

const Cell = ({ column, ...props }: CellProps & { readonly column: PaperColumn }): ReactNode => {
  const { record, reading, language } = props;
  const format = useFormat();
  const translate = useTranslate();
  const bodies = (roles: readonly string[]) => (
    <span dir="auto">
      {bodiesOf(reading, record.id, roles)
        .map((body) => reading.bodies.name(body))
        .join('; ')}
    </span>
  );
  switch (column) {
    case 'code':
      return <bdi>{record.code}</bdi>;
    case 'action':
      return <Named {...props} />;
    case 'lead':
      return bodies(leadRoles);
    case 'support':
      return bodies(supporting);
    case 'period':
      return record['isOngoing'] === true
        ? [format.day(day(record['startsOn'])), translate('plan.ongoing')].filter(Boolean).join(' – ')
        : format.period(day(record['startsOn']), day(record['endsOn']));
    case 'output':
      return <PaperText record={record} name="expectedOutput" {...{ reading, language }} />;
    case 'indicators':
      return <Indicators record={record} reading={reading} />;
    case 'budget':
      return childrenOf(reading.document, record.id)
        .filter(({ kind }) => kind === 'budget-line')
        .map((line) => (
          <div key={line.id} dir="auto">
            {moneyOf(line, format)}
            <Cited record={line.id} />
          </div>
        ));
  }
};

/** The actions of one pillar as the paper prints them. */
export const ActionTable = memo(({ actions, reading, rights, language }: Props) => {
  const translate = useTranslate();
  const levelName = useLevelName();
  const columns = useMemo(
    () => new Map<string, Column>(columnsFor([language]).map((column) => [column.id, column])),
    [language],
  );
  const [first] = actions;
  const actionName = first ? levelName(reading.document, first) : '';
  return (
    <div className="paper-table">
      <table>
        <thead>
          <tr>
            {paperColumns.map((name) => (
              <th key={name} scope="col" data-column={name}>
                {name === 'action' ? actionName : translate(`plan.document.columns.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actions.map((record) => (
            <tr key={record.id} id={`record-${record.id}`}>
              {paperColumns.map((name) => {
                const column = columns.get(writtenBy[name] ?? '');
                const shown = <Cell column={name} {...{ record, reading, language, rights }} />;
                return (
                  <td key={name} data-column={name}>
                    {column ? <PaperCell {...{ record, column, reading }}>{shown}</PaperCell> : shown}
                    {citedBy[name] && <Cited record={record.id} spots={[citedBy[name]]} />}
                    {name === 'code' && <RecordOpener record={record.id} />}
                    {name === 'action' && <MarksAt record={record.id} address="*" />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
ActionTable.displayName = 'ActionTable';
