import { checklistResults, type ChecklistResult, countResults } from '@mufakat/planning/checklists/checklist';
import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { Mark, type Tone } from '../../components/Mark.js';
import { Words } from '../../components/Words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { Finding } from './checklist.verbs.js';

const tones: Record<ChecklistResult, Tone> = {
  met: 'good',
  partly: 'warning',
  'not-met': 'danger',
  'not-applicable': 'plain',
};

const FindingLine = ({ finding }: { readonly finding: Finding }) => {
  const translate = useTranslate();
  const words = useWords();
  const { question, result, note, records, authorName } = finding;
  return (
    <li>
      <p>
        <Mark tone={tones[result]}>{translate(`checklist.results.${result}`)}</Mark> <Words of={question} />
      </p>
      {note && (
        <p className="said-text" dir="auto">
          {note}
        </p>
      )}
      <p className="muted">
        {[...records.map(({ code, title }) => [code, words(title)].filter(Boolean).join(' ')), authorName].map(
          (name) => (
            <bdi key={name}>{name} </bdi>
          ),
        )}
      </p>
    </li>
  );
};

/** What other bodies found, as far as one may see it: how many items each way, then item by item. */
export const Findings = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const translate = useTranslate();
  const bodies = useMemo(() => {
    const found = new Map<string, Finding[]>();
    for (const finding of findings) found.set(finding.bodyId, [...(found.get(finding.bodyId) ?? []), finding]);
    return [...found];
  }, [findings]);
  return (
    <>
      {bodies.map(([body, ofBody]) => {
        const counts = countResults(ofBody);
        return (
          <section key={body} className="checklist-body">
            <h4>
              <Words of={ofBody[0]?.bodyName} />
            </h4>
            <p className="muted">
              {checklistResults
                .map((result) => `${translate(`checklist.results.${result}`)}: ${String(counts[result])}`)
                .join(' · ')}
            </p>
            <ul className="checklist-found">
              {ofBody.map((finding) => (
                <FindingLine key={finding.id} finding={finding} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
};
