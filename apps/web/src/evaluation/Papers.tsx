import { useNotify, useTranslate } from 'ra-core';
import { type Evaluation, evaluationVerbs, type Keep, type KeptFile } from './evaluation.js';
import { EvaluationFile } from './EvaluationFile.js';

interface Props {
  readonly evaluation: Evaluation;
  readonly keep: Keep;
}

/** The terms of reference and the evaluators' own report, as the files they were handed in as. */
export const Papers = ({ evaluation, keep }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { id, termsFileId, termsFileName, reportFileId, reportFileName, may, state } = evaluation;
  const isOpen = ['planned', 'under-way', 'draft-shared'].includes(state);
  const papers = [
    { field: 'termsFileId', file: termsFileId, name: termsFileName, label: 'terms_file', may: may.lead },
    {
      field: 'reportFileId',
      file: reportFileId,
      name: reportFileName,
      label: 'report_file',
      may: may.lead || may.write,
    },
  ] as const;
  const shown = papers.filter((paper) => paper.file ?? (isOpen && paper.may));
  const put = async (field: (typeof papers)[number]['field'], file: KeptFile | null) => {
    keep(await evaluationVerbs.change(evaluation, { [field]: file?.id ?? null }));
    notify('evaluation.saved', { type: 'success' });
  };
  if (shown.length === 0) return null;
  return (
    <section className="progress-card" aria-label={translate('evaluation.papers')}>
      <h2>{translate('evaluation.papers')}</h2>
      <div className="evaluation-papers">
        {shown.map(({ field, file, name, label, may: mayPut }) => (
          <EvaluationFile
            key={field}
            evaluation={id}
            label={translate(`evaluation.${label}`)}
            id={file}
            name={name}
            onFile={isOpen && mayPut ? (kept) => put(field, kept) : undefined}
          />
        ))}
      </div>
    </section>
  );
};
