import { useLocale, useTranslate } from 'ra-core';
import { languageName } from '../platform/i18n/languages.js';
import type { Mapping, PlanImport } from './imports.js';
import { TablePreview } from './TablePreview.js';
import { type Correcting, without } from './use-import.js';

interface Props {
  readonly given: PlanImport;
  readonly correcting: Correcting;
}

const languages = ['en', 'ar', 'fr', 'es', 'ru', 'zh', 'id', 'ms', 'pt', 'nb'];
const encodings = ['utf-8', 'utf-16le', 'windows-1252', 'windows-1256', 'windows-1251', 'iso-8859-15', 'koi8-r'];

/** How the file is read: its language and dates, its tables and what their columns hold. */
export const ReadingStep = ({ given, correcting }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { mapping, sheets, fileName } = given;
  const { remap, encode, isBusy } = correcting;
  const listed = languages.includes(mapping.language) ? languages : [mapping.language, ...languages];
  const isPlainText = /\.(csv|tsv|txt)$/i.test(fileName);
  return (
    <div className="import-reading">
      <div className="import-options">
        <label>
          {translate('imports.language')}{' '}
          <select
            value={mapping.language}
            disabled={isBusy}
            onChange={(event) => remap((before) => ({ ...before, language: event.target.value }))}
          >
            {listed.map((language) => (
              <option key={language} value={language}>
                {languageName(language, locale)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {translate('imports.date_order')}{' '}
          <select
            value={mapping.dateOrder}
            disabled={isBusy}
            onChange={(event) =>
              remap((before) => ({ ...before, dateOrder: event.target.value as Mapping['dateOrder'] }))
            }
          >
            <option value="day-first">{translate('imports.day_first')}</option>
            <option value="month-first">{translate('imports.month_first')}</option>
          </select>
        </label>
        <label>
          {translate('imports.currency')}{' '}
          <input
            key={mapping.currency}
            className="import-currency"
            dir="ltr"
            maxLength={3}
            placeholder="USD"
            defaultValue={mapping.currency}
            disabled={isBusy}
            onBlur={(event) => {
              const currency = event.target.value.trim().toUpperCase();
              if (currency === (mapping.currency ?? '')) return;
              remap((before) => (currency === '' ? without(before, 'currency') : { ...before, currency }));
            }}
          />
        </label>
        {mapping.tables.length > 0 && (
          <label>
            <input
              type="checkbox"
              checked={mapping.codes === true}
              disabled={isBusy}
              onChange={(event) => remap((before) => ({ ...before, codes: event.target.checked }))}
            />
            {translate('imports.propose_codes')}
          </label>
        )}
        {isPlainText && (
          <label>
            {translate('imports.encoding')}{' '}
            <select
              value={given.encoding ?? ''}
              disabled={isBusy}
              onChange={(event) => encode(event.target.value === '' ? null : event.target.value)}
            >
              <option value="">{translate('imports.encoding_found')}</option>
              {encodings.map((encoding) => (
                <option key={encoding} value={encoding}>
                  {encoding}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {mapping.tables.map((table, at) => {
        const sheet = sheets[table.sheet];
        return (
          sheet && (
            <TablePreview
              key={`${String(table.sheet)} ${table.name} ${String(at)}`}
              {...{ at, table, sheet, correcting }}
              importId={given.id}
              problems={given.problems}
            />
          )
        );
      })}
    </div>
  );
};
