import Button from '@mui/material/Button';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf, rootOf } from '@mufakat/planning/records/tree';
import { labelOf, wordingOf } from '@mufakat/planning/records/wording';
import { useLocale, useTranslate } from 'ra-core';
import { createElement, useDeferredValue, useMemo, useState } from 'react';
import { languageName } from '../platform/i18n/languages.js';
import { AsAdopted } from './amendment/AsAdopted.js';
import { Cited } from './amendment/Cited.js';
import { ActionTable } from './document/ActionTable.js';
import { EditableText } from './document/EditableText.js';
import { OpenedRecord, RecordOpener } from './document/RecordOpener.js';
import { WhenNear } from './document/WhenNear.js';
import { SectionBody } from './document/SectionBody.js';
import './document/document.css';
import { useFieldLabel, useLevelName } from './labels.js';
import type { Reading } from './matrix/reading.js';
import { newId } from './new-id.js';
import { useEdit, usePlanInHand, usePlanState } from './store/PlanContext.js';

interface Paper {
  readonly reading: Reading;
  readonly language: string;
}
interface PartProps extends Paper {
  readonly record: PlanRecord;
  readonly depth: number;
}

const Text = ({ record, name, reading, language }: Paper & { record: PlanRecord; name: string }) => {
  const edit = useEdit();
  const label = useFieldLabel();
  const { rights } = usePlanInHand();
  const value = (record[name] as Record<string, string> | undefined)?.[language] ?? '';
  const isWritable = rights.at(reading.document, record.id).text;
  const other = wordingOf(record[name], reading.languages);
  return (
    <EditableText
      value={value === '' && !isWritable ? other : value}
      label={label(record.kind, name)}
      language={language}
      isWritable={isWritable}
      placeholder={other || label(record.kind, name)}
      onSave={(text) =>
        edit([{ op: 'set', kind: record.kind, id: record.id, [`${name}.${language}`]: text || null }], 'document')
      }
    />
  );
};

const Heading = ({ record, depth, ...paper }: PartProps) => {
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
    <Text record={record} name="title" {...paper} />,
    <Cited record={record.id} />,
    <RecordOpener record={record.id} />,
  );
};

const most = 60;

/** Long tables in parts, each drawn when it comes near the screen. */
const Actions = ({ actions, ...paper }: Paper & { readonly actions: readonly PlanRecord[] }) => {
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

/** Sections and pillars in reading order, each with what stands under it. */
const Part = ({ record, depth, ...paper }: PartProps) => {
  const { rights } = usePlanInHand();
  const { document } = paper.reading;
  const children = childrenOf(document, record.id);
  const actions = useMemo(() => children.filter(({ kind }) => kind === 'action'), [children]);
  const parts = children.filter(({ kind }) => kind === 'section' || kind === 'pillar');
  const isWritable = rights.at(document, record.id).text;
  const isPillar = record.kind === 'pillar';
  return (
    <section className="paper-part" id={`record-${record.id}`} data-depth={depth}>
      <Heading record={record} depth={depth} {...paper} />
      {record.kind === 'section' && (
        <SectionBody
          section={record}
          title={labelOf(record, paper.reading.languages)}
          language={paper.language}
          languages={paper.reading.languages}
          level={depth + 1}
          isWritable={isWritable}
        />
      )}
      {isPillar &&
        ['objective', 'description'].map((name) =>
          isWritable || wordingOf(record[name], paper.reading.languages) !== '' ? (
            <p key={name} className="paper-lead">
              <Text record={record} name={name} {...paper} />
            </p>
          ) : null,
        )}
      <Actions actions={actions} {...paper} />
      {parts.map((part) => (
        <Part key={part.id} record={part} depth={depth + 1} {...paper} />
      ))}
    </section>
  );
};

const Outline = ({ reading, root }: { readonly reading: Reading; readonly root: PlanRecord }) => {
  const translate = useTranslate();
  const under = (parent: string) =>
    childrenOf(reading.document, parent).filter(({ kind }) => kind === 'section' || kind === 'pillar');
  const list = (parent: string, depth: number) => {
    const parts = under(parent);
    if (parts.length === 0 || depth > 3) return null;
    return (
      <ol>
        {parts.map((part) => (
          <li key={part.id}>
            <a
              href={`#record-${part.id}`}
              dir="auto"
              onClick={(event) => {
                event.preventDefault();
                window.document.getElementById(`record-${part.id}`)?.scrollIntoView({ block: 'start' });
              }}
            >
              <bdi>{part.code}</bdi> {labelOf(part, reading.languages) || translate('plan.untitled')}
            </a>
            {list(part.id, depth + 1)}
          </li>
        ))}
      </ol>
    );
  };
  return (
    <nav className="paper-outline not-printed" aria-label={translate('plan.document.outline')}>
      <h2>{translate('plan.document.outline')}</h2>
      {list(root.id, 1)}
    </nav>
  );
};

/** The plan as the paper will read, written over where it stands. */
export const PlanDocument = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const edit = useEdit();
  const { bodies, languages, today, rights, plan, frozen } = usePlanInHand();
  const { document, revision } = usePlanState();
  const [chosen, choose] = useState<string>();
  const language = chosen ?? languages[0] ?? 'en';
  const shown = useDeferredValue(document);
  const reading = useMemo(
    () => ({
      ...{ document: shown, bodies, today, isAdopted: rights.isLocked, currency: '' },
      languages: [language, ...languages.filter((one) => one !== language)],
    }),
    [shown, bodies, languages, language, today, rights.isLocked],
  );
  const root = rootOf(shown);
  if (!root) return null;
  const isWritable = rights.at(shown, root.id).text;
  const paper = { reading, language };
  const children = childrenOf(shown, root.id);
  const actions = children.filter(({ kind }) => kind === 'action');
  const addSection = (): void => {
    edit([{ op: 'add', kind: 'section', id: newId(), parent: root.id }], 'document');
  };
  const standing = frozen
    ? translate('plan.document.frozen', { number: frozen.number, hash: frozen.hash.slice(0, 12) })
    : translate(plan.adoptedOn ? 'plan.document.adopted' : 'plan.document.draft', { revision });
  return (
    <div className="paper-page">
      <Outline reading={reading} root={root} />
      <div className="paper-scroll">
        <div className="paper-tools not-printed">
          {languages.length > 1 && (
            <div className="segments" role="group" aria-label={translate('frame.language')}>
              {languages.map((one) => (
                <button key={one} type="button" aria-pressed={one === language} onClick={() => choose(one)}>
                  {languageName(one, locale)}
                </button>
              ))}
            </div>
          )}
          <AsAdopted />
          <span className="muted">{standing}</span>
          <Button variant="outlined" onClick={() => window.print()}>
            {translate('plan.document.print')}
          </Button>
        </div>
        <article className="paper" lang={language}>
          <p className="paper-standing">{standing}</p>
          <h1>
            <Text record={root} name="title" {...paper} />
          </h1>
          {(isWritable || root['summary'] !== undefined) && (
            <p className="paper-lead">
              <Text record={root} name="summary" {...paper} />
            </p>
          )}
          <Actions actions={actions} {...paper} />
          {children
            .filter(({ kind }) => kind === 'section' || kind === 'pillar')
            .map((part) => (
              <Part key={part.id} record={part} depth={1} {...paper} />
            ))}
          {isWritable && (
            <button type="button" className="paper-add not-printed" onClick={addSection}>
              + {translate('plan.document.add_section')}
            </button>
          )}
        </article>
      </div>
      <OpenedRecord />
    </div>
  );
};
