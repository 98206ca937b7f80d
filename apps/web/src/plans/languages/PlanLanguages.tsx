import type { LanguageCount, PlanTexts, TextInLanguage } from '@mufakat/planning/languages/plan-texts';
import { inReadingOrder } from '@mufakat/planning/records/tree';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useLocale, useNotify, useTranslate } from 'ra-core';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Empty } from '../../components/Empty.js';
import { languageName } from '../../platform/i18n/languages.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import { LanguageCards } from './LanguageCards.js';
import './languages.css';
import { languageVerbs, sheetAt } from './languages.verbs.js';
import { SheetReturn } from './SheetReturn.js';
import { TextRow } from './TextRow.js';
import { freshnessKey, usePlanTexts } from './use-plan-texts.js';

const shows = ['todo', 'stale', 'missing', 'all'] as const;
const pageful = 60;

/** The language asked for, else the first that is behind; beside its original. */
const chosenOf = (texts: PlanTexts, counts: readonly LanguageCount[], asked: string | null) => {
  const { languages, originals } = texts;
  const behind = counts.find(({ isOriginal, stale, missing }) => !isOriginal && stale + missing > 0)?.language;
  const first = behind ?? languages.find((one) => !texts.isOriginal(one)) ?? languages[0] ?? 'en';
  const to = languages.find((one) => one === asked) ?? first;
  return { to, from: [...originals, ...languages].find((one) => one !== to) ?? to };
};

/** The plan's texts in two languages side by side: what is fresh, older or missing, written in place. */
export const PlanLanguages = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const { plan, rights } = usePlanInHand();
  const { document, revision, save } = usePlanState();
  const texts = usePlanTexts();
  const [search, setSearch] = useSearchParams();
  const [shown, setShown] = useState(pageful);
  const [isReturning, setReturning] = useState(false);
  const order = useMemo(() => inReadingOrder(document).map(({ id }) => id), [document]);
  const all = useMemo(() => texts.of(order), [texts, order]);
  const counts = useMemo(() => texts.count(all), [texts, all]);
  const { from, to } = chosenOf(texts, counts, search.get('to'));
  const show = shows.find((one) => one === search.get('show')) ?? 'todo';
  const put = (name: string, value: string) => {
    setShown(pageful);
    setSearch((before) => {
      before.set(name, value);
      return before;
    });
  };
  const fits = ({ language, state }: TextInLanguage): boolean =>
    language === to && (show === 'all' || state === show || (show === 'todo' && state !== 'fresh'));
  const rows = all.filter(fits);
  const refresh = () => void queryClient.invalidateQueries({ queryKey: freshnessKey(plan.id) });
  const confirm = ({ record, field, language }: TextInLanguage) =>
    languageVerbs
      .confirm(plan.id, { revision, texts: [{ record, field, language }] })
      .then(refresh, (error: unknown) => notify(wordsOfError(error, translate), { type: 'error' }));
  const wanted = { from, to, isTodo: show !== 'all' };
  return (
    <div className="languages-page">
      <LanguageCards texts={texts} counts={counts} chosen={to} onChoose={(language) => put('to', language)} />
      <div className="languages-bar">
        <div className="segments" role="group" aria-label={translate('plan_languages.show')}>
          {shows.map((one) => (
            <button key={one} type="button" aria-pressed={one === show} onClick={() => put('show', one)}>
              {translate(`plan_languages.shows.${one}`)}
            </button>
          ))}
        </div>
        {from !== to && (
          <Button variant="outlined" size="small" component="a" download href={sheetAt(plan.id, wanted)}>
            {translate('plan_languages.sheet_out')}
          </Button>
        )}
        {rights.isAny && (
          <Button variant="outlined" size="small" disabled={save !== 'saved'} onClick={() => setReturning(true)}>
            {translate('plan_languages.sheet_back')}
          </Button>
        )}
      </div>
      {rows.length === 0 ? (
        <Empty
          title={translate(texts.languages.length < 2 ? 'plan_languages.one' : 'plan_languages.nothing')}
          why={translate(texts.languages.length < 2 ? 'plan_languages.one_why' : 'plan_languages.nothing_why')}
        />
      ) : (
        <table className="languages-table">
          <thead>
            <tr>
              <th scope="col">{translate('plan_languages.where')}</th>
              <th scope="col">{languageName(from, locale)}</th>
              <th scope="col">{languageName(to, locale)}</th>
              <th scope="col">{translate('plan_languages.state')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((text) => (
              <TextRow
                key={`${text.record} ${text.field} ${to}`}
                {...{ texts, text, from }}
                onConfirm={(one) => void confirm(one)}
              />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > shown && (
        <Button onClick={() => setShown(shown + pageful)}>
          {translate('plan_languages.more', { count: rows.length - shown })}
        </Button>
      )}
      {isReturning && <SheetReturn document={document} onTaken={refresh} onClose={() => setReturning(false)} />}
    </div>
  );
};
