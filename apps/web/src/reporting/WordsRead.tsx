import { useTranslate } from 'ra-core';
import type { ReportLine } from './reporting.js';

const told = ['narrative', 'challenge', 'nextStep', 'helpNeeded', 'nothingReason', 'noEvidenceReason'] as const;

/** What a body said in words, each under its question. */
export const WordsRead = ({ of }: { readonly of: Pick<ReportLine, (typeof told)[number]> }) => {
  const translate = useTranslate();
  return told.map(
    (field) =>
      of[field] && (
        <div key={field} className="read-words">
          <small>{translate(`report.${field}`)}</small>
          <p dir="auto">{of[field]}</p>
        </div>
      ),
  );
};
