import type { Fault } from '@mufakat/planning/faults/fault';
import EditOutlinedIcon from '@mui/icons-material/EditOutlined';
import type { Change } from '@mufakat/planning/changes/change';
import { type Blocks, isProseNode } from '@mufakat/planning/records/long-text';
import { proseFault } from '@mufakat/planning/records/prose';
import type { LongText, PlanRecord } from '@mufakat/planning/records/record';
import { useTranslate } from 'ra-core';
import { lazy, type MouseEvent, type ReactNode, Suspense, useState } from 'react';
import { useEdit } from '../store/PlanContext.js';
import { Footnotes, Prose } from './prose/Prose.js';
import './prose/prose.css';
import type { BlockValues } from './prose/writing.js';

const ProseEditor = lazy(() => import('./prose/ProseEditor.js').then((module) => ({ default: module.ProseEditor })));

interface Props {
  readonly section: PlanRecord;
  /** What the section is called, for naming its text. */
  readonly title: string;
  readonly language: string;
  /** The languages of the plan, for what stands in another one only. */
  readonly languages: readonly string[];
  readonly level: number;
  readonly isWritable: boolean;
  readonly beside?: (block: string) => ReactNode;
}

const noBlocks: Blocks = {};

const isKnown = (blocks: Blocks): boolean =>
  Object.values(blocks).every(({ node }) => isProseNode(node) && proseFault(node) === undefined);

const bodyIn = (section: PlanRecord, language: string): Blocks =>
  (section['body'] as LongText | undefined)?.[language] ?? noBlocks;

const changeOf = ({ kind, id }: PlanRecord, language: string, changes: BlockValues): Change => {
  const values = Object.entries(changes).map(([block, value]): [string, unknown] => [
    `body.${language}/${block}`,
    value,
  ]);
  return { op: 'set', kind, id, ...Object.fromEntries(values) };
};

/** A click that neither follows a link nor marks words. */
const isForWriting = (target: EventTarget): boolean =>
  target instanceof Element &&
  target.closest('a, button, [data-beside]') === null &&
  window.getSelection()?.isCollapsed !== false;

/** The text of a section: read as the paper shows it, and written where it stands; each block is a unit of change. */
export const SectionBody = ({ section, title, language, languages, level, isWritable, beside }: Props) => {
  const translate = useTranslate();
  const edit = useEdit();
  const [at, setAt] = useState<{ left: number; top: number } | 'end'>();
  const blocks = bodyIn(section, language);
  const isEmpty = blocks === noBlocks;
  const read = isWritable ? language : (languages.find((one) => bodyIn(section, one) !== noBlocks) ?? language);
  const shown = bodyIn(section, read);
  const label = translate('plan.prose.text_of', { title: title || translate('plan.untitled') });
  const mayWrite = isWritable && isKnown(blocks);
  const onWrite = (changes: BlockValues): Fault | undefined =>
    edit([changeOf(section, language, changes)], 'document')[0];
  const open = (event: MouseEvent): void => {
    if (mayWrite && isForWriting(event.target)) setAt({ left: event.clientX, top: event.clientY });
  };
  const reading = (
    <div className={mayWrite ? 'paper-writable' : undefined} onClick={open}>
      <Prose blocks={shown} language={read} level={level} beside={beside} />
    </div>
  );
  return (
    <div className="paper-body">
      {at === undefined ? (
        reading
      ) : (
        <Suspense fallback={reading}>
          <ProseEditor
            {...{ blocks, language, label, onWrite }}
            at={at === 'end' ? undefined : at}
            onLeave={() => setAt(undefined)}
          />
        </Suspense>
      )}
      <Footnotes blocks={shown} language={read} />
      {mayWrite && at === undefined && (
        <button
          type="button"
          className={isEmpty ? 'paper-add not-printed' : 'paper-write not-printed'}
          aria-label={label}
          onClick={() => setAt('end')}
        >
          <EditOutlinedIcon fontSize="inherit" /> {translate(isEmpty ? 'plan.document.write' : 'plan.prose.write_on')}
        </button>
      )}
    </div>
  );
};
