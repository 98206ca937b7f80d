import { useTranslate } from 'ra-core';
import type { Clash } from './line-edits.js';
import type { ReportDraft } from './report-draft.js';

const wordsOf = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((one) => wordsOfOne(one)).join('; ');
  return typeof value === 'object' ? wordsOfOne(value) : JSON.stringify(value);
};
const wordsOfOne = (one: unknown): string =>
  Object.entries(one as Record<string, unknown>)
    .filter(([name, value]) => value !== null && !['indicator', 'fileId', 'id'].includes(name))
    .map(([, value]) => String(value))
    .join(' ');

/** Where a colleague wrote the same field meanwhile: both words, one to choose. */
export const ClashesOf = ({ clashes, draft }: { readonly clashes: readonly Clash[]; readonly draft: ReportDraft }) => {
  const translate = useTranslate();
  return clashes.map((clash) => (
    <div key={clash.field} className="clash" role="alert">
      <strong>{translate('report.clash', { field: translate(`report.${clash.field}`) })}</strong>
      {(['theirs', 'mine'] as const).map((side) => (
        <div key={side}>
          <p dir="auto">{wordsOf(clash[side])}</p>
          <button type="button" className="quiet-button" onClick={() => draft.settle(clash, side)}>
            {translate(`report.keep_${side}`)}
          </button>
        </div>
      ))}
    </div>
  ));
};
