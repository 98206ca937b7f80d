import type { RecordDifference } from '@mufakat/planning/versions/compare';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { Mark, type Tone } from '../../components/Mark.js';
import { FieldLine } from './FieldLine.js';

const tones: Readonly<Record<RecordDifference['state'], Tone>> = {
  added: 'good',
  removed: 'danger',
  changed: 'accent',
};

interface Props {
  readonly difference: RecordDifference;
  /** What may be done about it. */
  readonly children?: ReactNode;
}

/** What became of one record between two documents. */
export const DifferenceView = ({ difference, children }: Props) => {
  const translate = useTranslate();
  const { kind, code, label, state, path, moved, fields } = difference;
  const place = (steps: typeof path): string =>
    steps
      .slice(1)
      .map((step) => step.code ?? step.label)
      .join(' › ');
  return (
    <article className="difference">
      <header>
        <Mark tone={tones[state]}>{translate(`plan.compare.${state}`)}</Mark>
        <small className="muted">{translate(`kinds.${kind}`)}</small>
        <bdi>{code}</bdi>
        <strong dir="auto">{kind === 'assignment' ? translate(`options.${label}`, { _: label }) : label}</strong>
        <small className="muted">
          <bdi>{place(path)}</bdi>
        </small>
        {children}
      </header>
      {moved && (
        <p className="muted">
          {moved.isReordered
            ? translate('plan.compare.reordered')
            : translate('plan.history.moved', { from: place(moved.from) || '–', to: place(moved.to) || '–' })}
        </p>
      )}
      {state !== 'removed' && (
        <dl>
          {fields.map((line) => (
            <FieldLine key={line.address} kind={kind} line={line} />
          ))}
        </dl>
      )}
    </article>
  );
};
