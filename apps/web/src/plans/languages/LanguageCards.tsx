import type { LanguageCount, PlanTexts } from '@mufakat/planning/languages/plan-texts';
import { useLocale, useTranslate } from 'ra-core';
import { useId } from 'react';
import { useFormat } from '../../platform/i18n/use-format.js';
import { directionOf, languageName } from '../../platform/i18n/languages.js';
import { useEdit, usePlanInHand } from '../store/PlanContext.js';

/** Offered for one click: the United Nations' six, those of the regions we know, the neighbours'. Any tag may be typed. */
const offered = (
  'ar bn bs ca cs da de dv el en es et fa fi fil fr ha he hi hr hu hy id it ja ka kk km ko ky lo lt lv mk mn ms my ne ' +
  'nl no om pl ps pt ro ru si sk sl so sq sr-Cyrl sr-Latn sv sw ta tg th ti tk tr uk ur uz vi yo zh'
).split(' ');
const tag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

const useRoot = () => {
  const { plan } = usePlanInHand();
  const edit = useEdit();
  return (fields: object) => void edit([{ op: 'set', kind: 'plan', id: plan.id, ...fields }], 'form');
};

const AddLanguage = ({ texts }: { readonly texts: PlanTexts }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const set = useRoot();
  const id = useId();
  const add = (language: string) => {
    const wanted = language.trim();
    if (tag.test(wanted) && !texts.languages.includes(wanted)) set({ languages: [...texts.languages, wanted] });
  };
  const others = offered
    .filter((one) => !texts.languages.includes(one))
    .map((one) => [one, languageName(one, locale)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, locale));
  return (
    <div className="language-add">
      <label htmlFor={id} className="hidden-visually">
        {translate('plan_languages.add')}
      </label>
      <select id={id} value="" onChange={(event) => add(event.target.value)}>
        <option value="">{translate('plan_languages.add')}</option>
        {others.map(([one, name]) => (
          <option key={one} value={one}>
            {name} ({one})
          </option>
        ))}
      </select>
      <input
        type="text"
        dir="ltr"
        size={8}
        placeholder={translate('plan_languages.other_tag')}
        aria-label={translate('plan_languages.other_tag')}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          add(event.currentTarget.value);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
};

interface CardProps {
  readonly count: LanguageCount;
  readonly texts: PlanTexts;
  readonly isChosen: boolean;
  readonly isWritable: boolean;
  readonly onChoose: () => void;
}

const LanguageCard = ({ count, texts, isChosen, isWritable, onChoose }: CardProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  const format = useFormat();
  const set = useRoot();
  const { language, fresh, stale, missing, isOriginal } = count;
  const toggle = () => {
    const named = isOriginal ? texts.originals.filter((one) => one !== language) : [...texts.originals, language];
    set({ authoritativeLanguages: named.length > 0 ? named : null });
  };
  return (
    <li className="language-card" data-chosen={isChosen || undefined}>
      <button type="button" className="language-choose" aria-pressed={isChosen} onClick={onChoose}>
        <strong>{languageName(language, locale)}</strong>
        <bdi className="muted" lang={language} dir={directionOf(language)}>
          {languageName(language, language)}
        </bdi>
      </button>
      <p className="language-counts">
        {(['fresh', 'stale', 'missing'] as const).map((state) => (
          <span key={state} className="text-state" data-state={state}>
            {translate(`plan_languages.count.${state}`, { count: { fresh, stale, missing }[state] })}
          </span>
        ))}
      </p>
      <progress
        max={Math.max(1, fresh + stale + missing)}
        value={fresh}
        aria-label={translate('plan_languages.done', {
          fresh: format.number(fresh),
          all: format.number(fresh + stale + missing),
        })}
      />
      <label className="language-original">
        <input type="checkbox" checked={isOriginal} disabled={!isWritable} onChange={toggle} />
        {translate('plan_languages.authoritative')}
      </label>
    </li>
  );
};

interface Props {
  readonly texts: PlanTexts;
  readonly counts: readonly LanguageCount[];
  readonly chosen: string;
  readonly onChoose: (language: string) => void;
}

/** The plan's languages: how far each is, which is authoritative; another one in one click. */
export const LanguageCards = ({ texts, counts, chosen, onChoose }: Props) => {
  const translate = useTranslate();
  const { rights, plan } = usePlanInHand();
  const set = useRoot();
  const isRequired = texts.document.records.get(plan.id)?.['requiresFreshTranslations'] === true;
  return (
    <section className="language-cards" aria-label={translate('plan_languages.languages')}>
      <ul>
        {counts.map((count) => (
          <LanguageCard
            key={count.language}
            count={count}
            texts={texts}
            isChosen={count.language === chosen}
            isWritable={rights.whole.text}
            onChoose={() => onChoose(count.language)}
          />
        ))}
      </ul>
      {rights.whole.text && <AddLanguage texts={texts} />}
      <label className="language-required">
        <input
          type="checkbox"
          checked={isRequired}
          disabled={!rights.whole.text}
          onChange={() => set({ requiresFreshTranslations: isRequired ? null : true })}
        />
        {translate('plan_languages.required')}
      </label>
    </section>
  );
};
