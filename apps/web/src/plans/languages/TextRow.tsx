import type { PlanTexts, TextInLanguage } from '@mufakat/planning/languages/plan-texts';
import { wordsAt } from '@mufakat/planning/languages/texts';
import { hasForm } from '@mufakat/planning/languages/block-texts';
import { splitName } from '@mufakat/planning/languages/named-texts';
import { settingText } from '@mufakat/planning/languages/write-text';
import { useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMay } from '../../platform/actor.js';
import { directionOf, languageName } from '../../platform/i18n/languages.js';
import { useFieldLabel, useLevelName } from '../labels.js';
import { newId } from '../new-id.js';
import { thingOf } from '../rights.js';
import { useEdit, usePlanInHand } from '../store/PlanContext.js';

interface Props {
  readonly texts: PlanTexts;
  readonly text: TextInLanguage;
  /** The language read beside it. */
  readonly from: string;
  readonly onConfirm: (text: TextInLanguage) => void;
}

/** After adoption translations go on, by who answers for the plan; originals are locked. */
const useMayTranslate = (texts: PlanTexts, { record, field, isOriginal }: TextInLanguage): boolean => {
  const { plan, rights } = usePlanInHand();
  const may = useMay();
  if (rights.at(texts.document, record).text) return true;
  if (splitName(field)) return false;
  return rights.isLocked && rights.isAny && !isOriginal && may('plan.revise', thingOf(plan, texts.document));
};

/** One text: the original beside the translation, which is written in place. */
export const TextRow = ({ texts, text, from, onConfirm }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const label = useFieldLabel();
  const level = useLevelName();
  const edit = useEdit();
  const { plan } = usePlanInHand();
  const mayTranslate = useMayTranslate(texts, text);
  const [typed, setTyped] = useState<string>();
  const { record: id, field, language, state, words } = text;
  const record = texts.document.records.get(id);
  if (!record) return null;
  const source = wordsAt(record, field, from);
  const isFormed = hasForm(record, field, language);
  const name = `${record.code ?? level(texts.document, record)} · ${label(record.kind, field)}`;
  const save = () => {
    const change = typed === undefined ? undefined : settingText(record, { field, language, text: typed }, newId);
    if (change) edit([change], 'form');
    setTyped(undefined);
  };
  return (
    <tr data-state={state} data-record={id} data-field={field}>
      <th scope="row">
        <bdi>{record.code}</bdi> <span className="muted">{level(texts.document, record)}</span>
        <br />
        {label(record.kind, field)}
      </th>
      <td lang={from} dir={directionOf(from)} className="text-source">
        {source === '' ? <span className="muted">{translate('plan_languages.no_source')}</span> : source}
      </td>
      <td className="text-target">
        {mayTranslate && !isFormed ? (
          <textarea
            lang={language}
            dir={directionOf(language)}
            rows={Math.min(8, Math.max(1, Math.ceil(Math.max(source.length, words.length) / 42)))}
            aria-label={`${name} (${languageName(language, locale)})`}
            value={typed ?? words}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={save}
          />
        ) : (
          <span lang={language} dir={directionOf(language)}>
            {words}
          </span>
        )}
        {isFormed && <Link to={`/plans/${plan.id}/document`}>{translate('plan_languages.in_document')}</Link>}
      </td>
      <td className="text-verdict">
        <span className="text-state" data-state={state}>
          {translate(`plan_languages.states.${state}`)}
        </span>
        {state === 'stale' && text.source && (
          <small className="muted">
            {translate('plan_languages.changed_in', {
              revision: text.source.changedIn,
              language: languageName(text.source.language, locale),
            })}
          </small>
        )}
        {text.origin !== 'human' && (
          <small className="muted">{translate(`plan_languages.origins.${text.origin}`)}</small>
        )}
        {state === 'stale' && mayTranslate && (
          <button
            type="button"
            className="text-confirm"
            aria-label={`${translate('plan_languages.still_right')}: ${name}`}
            onClick={() => onConfirm(text)}
          >
            {translate('plan_languages.still_right')}
          </button>
        )}
      </td>
    </tr>
  );
};
