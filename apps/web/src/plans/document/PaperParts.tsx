import type { PaperActions, PaperPart, PaperPiece } from '@mufakat/planning/records/paper';
import { labelOf, wordingOf } from '@mufakat/planning/records/wording';
import { blockSpot } from '@mufakat/planning/versions/citations';
import { useTranslate } from 'ra-core';
import { createElement } from 'react';
import { Cited } from '../amendment/Cited.js';
import { useLevelName } from '../labels.js';
import { lastTargetOf } from '../matrix/linked-cells.js';
import { usePlanInHand } from '../store/PlanContext.js';
import { ActionTable } from './ActionTable.js';
import { MarksAt } from './DocumentMarks.js';
import { isShown, type PaperProps, PaperText } from './PaperText.js';
import { RecordOpener } from './RecordOpener.js';
import { SectionBody } from './SectionBody.js';
import { WhenNear } from './WhenNear.js';

const most = 60;

/** Long tables in parts, each drawn when it comes near the screen. */
const Actions = ({ actions, ...paper }: PaperProps & Pick<PaperActions, 'actions'>) => {
  const { rights } = usePlanInHand();
  const parts = Array.from({ length: Math.ceil(actions.length / most) }, (_, at) =>
    actions.slice(at * most, (at + 1) * most),
  );
  return parts.map((part) => (
    <WhenNear key={part[0]?.id} height={part.length * 62 + 34}>
      {() => <ActionTable actions={part} rights={rights} {...paper} />}
    </WhenNear>
  ));
};

const Heading = ({ record, depth, ...paper }: PaperProps & Pick<PaperPart, 'record' | 'depth'>) => {
  const levelName = useLevelName();
  const mark = record.kind === 'pillar' ? levelName(paper.reading.document, record) : undefined;
  return createElement(
    `h${String(Math.min(depth + 1, 6))}`,
    { className: 'paper-heading' },
    (mark ?? record.code) && (
      <small>
        {mark} <bdi>{record.code}</bdi>
      </small>
    ),
    <PaperText record={record} name="title" {...paper} />,
    <RecordOpener record={record.id} />,
  );
};

const Indicators = ({ indicators, reading }: PaperProps & Pick<PaperPart, 'indicators'>) => {
  if (indicators.length === 0) return null;
  return (
    <ul className="paper-indicators">
      {indicators.map((indicator) => {
        const target = lastTargetOf(reading.document, indicator.id)?.['value'];
        return (
          <li key={indicator.id} dir="auto">
            <bdi>{indicator.code}</bdi> {wordingOf(indicator['title'], reading.languages)}
            {typeof target === 'string' && <small> → {target}</small>}
            <Cited record={indicator.id} />
          </li>
        );
      })}
    </ul>
  );
};

const Part = ({ record, depth, indicators, content, reading, language }: PaperPart & PaperProps) => {
  const { rights } = usePlanInHand();
  const isWritable = rights.at(reading.document, record.id).text;
  const paper = { reading, language };
  return (
    <section className="paper-part" id={`record-${record.id}`} data-depth={depth} data-kind={record.kind}>
      <Heading record={record} depth={depth} {...paper} />
      <Cited record={record.id} />
      <MarksAt record={record.id} address="*" />
      {record.kind === 'section' ? (
        <div data-record={record.id} data-field="body" data-language={language}>
          <SectionBody
            section={record}
            title={labelOf(record, reading.languages)}
            language={language}
            languages={reading.languages}
            level={depth + 1}
            isWritable={isWritable}
            beside={(block) => (
              <>
                <Cited record={record.id} spots={[blockSpot(block)]} />
                <MarksAt record={record.id} address={`body.${language}/${block}`} />
              </>
            )}
          />
        </div>
      ) : (
        (['objective', 'description'] as const).map((name) =>
          isShown(record, name, isWritable) ? (
            <div key={name} className="paper-lead">
              <PaperText record={record} name={name} {...paper} />
              <Cited record={record.id} spots={[name]} />
            </div>
          ) : null,
        )
      )}
      <Indicators indicators={indicators} {...paper} />
      <PaperParts pieces={content} {...paper} />
    </section>
  );
};

/** The pieces of the paper in their order. */
export const PaperParts = ({ pieces, ...paper }: PaperProps & { readonly pieces: readonly PaperPiece[] }) => {
  const translate = useTranslate();
  return pieces.map((piece, at) => {
    if (piece.is === 'part') return <Part key={piece.record.id} {...piece} {...paper} />;
    if (piece.is === 'actions') return <Actions key="actions" actions={piece.actions} {...paper} />;
    return (
      <section key={`chapter ${String(at)}`} className="paper-chapter">
        <h2>{translate('plan.document.actions')}</h2>
        <PaperParts pieces={piece.content} {...paper} />
      </section>
    );
  });
};
