import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMay } from '../actor.js';
import { type Translated, useWords } from '../i18n/use-words.js';
import { useSlots } from '../slots.js';
import './jump.css';

interface Target {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly to: string;
}

interface Found {
  readonly id: string;
  readonly plan?: string;
  readonly code?: string;
  readonly title?: Translated;
  readonly name?: Translated;
  readonly acronym?: string;
}

const places = {
  plans: (found: Found) => `/plans/${found.id}`,
  actions: (found: Found) => `/plans/${found.plan ?? ''}/matrix?row=${found.id}`,
  bodies: (found: Found) => `/bodies/${found.id}`,
} as const;
const resources = Object.keys(places) as (keyof typeof places)[];

const useFound = (text: string): readonly Target[] => {
  const provider = useDataProvider();
  const translate = useTranslate();
  const words = useWords();
  const { data } = useQuery({
    queryKey: ['jump', text],
    enabled: text.trim().length > 1,
    queryFn: async ({ signal }) => {
      const asked = {
        pagination: { page: 1, perPage: 6 },
        sort: { field: 'id', order: 'ASC' as const },
        filter: { q: text.trim() },
      };
      const lists = await Promise.allSettled(
        resources.map((name) => provider.getList<Found>(name, { ...asked, signal })),
      );
      return lists.map((list) => (list.status === 'fulfilled' ? list.value.data : []));
    },
  });
  return useMemo(
    () =>
      resources.flatMap((resource, index) =>
        (data?.[index] ?? []).map((found) => ({
          key: `${resource}/${found.id}`,
          label: [found.code, words(found.title ?? found.name)].filter(Boolean).join(' '),
          hint: translate(`frame.jump_kinds.${resource}`),
          to: places[resource](found),
        })),
      ),
    [data, words, translate],
  );
};

const useOffers = (text: string): readonly Target[] => {
  const { navigation, commands } = useSlots();
  const may = useMay();
  const translate = useTranslate();
  return useMemo(() => {
    const hint = translate('frame.jump_kinds.place');
    const order = translate('frame.jump_kinds.command');
    const offers = [
      ...commands.map((one) => ({ ...one, hint: order })),
      ...navigation.map((one) => ({ ...one, name: one.to, hint })),
    ];
    const sought = text.trim().toLocaleLowerCase();
    return offers
      .filter(({ permission, thing }) => !permission || may(permission, thing))
      .map((one) => ({ key: one.name, label: translate(one.label), hint: one.hint, to: one.to }))
      .filter(({ label }) => label.toLocaleLowerCase().includes(sought));
  }, [navigation, commands, may, translate, text]);
};

/** Last of all: the words themselves, wherever they stand. */
const useEverywhere = (text: string): readonly Target[] => {
  const translate = useTranslate();
  return useMemo(() => {
    const q = text.trim();
    if (q === '') return [];
    const label = translate('frame.jump_search', { q });
    return [{ key: 'search', label, hint: '', to: `/search?${new URLSearchParams({ q }).toString()}` }];
  }, [translate, text]);
};

/** Ctrl+K: one field for every plan, code, body, place and order. */
export const Jump = ({ onClose }: { readonly onClose: () => void }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const sought = useDeferredValue(text);
  const offers = useOffers(sought);
  const found = useFound(sought);
  const everywhere = useEverywhere(sought);
  const targets = useMemo(() => [...found, ...offers, ...everywhere], [found, offers, everywhere]);
  const list = useId();
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => setAt(0), [sought]);
  const go = (target: Target | undefined) => {
    if (!target) return;
    onClose();
    void navigate(target.to);
  };
  const onKey = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter') go(targets[at]);
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, targets.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    document.getElementById(`${list}-${String(at)}`)?.scrollIntoView({ block: 'nearest' });
  }, [at, list]);
  return (
    <dialog
      ref={dialog}
      className="jump"
      aria-label={translate('frame.jump')}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="jump-box">
        <input
          autoFocus
          role="combobox"
          aria-expanded={targets.length > 0}
          aria-controls={list}
          aria-activedescendant={targets.length > 0 ? `${list}-${String(at)}` : undefined}
          aria-label={translate('frame.jump')}
          placeholder={translate('frame.jump_hint')}
          dir="auto"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKey}
        />
        <ul id={list} role="listbox" aria-label={translate('frame.jump_results')}>
          {targets.map((target, index) => (
            <li
              key={target.key}
              id={`${list}-${String(index)}`}
              role="option"
              aria-selected={index === at}
              onMouseMove={() => setAt(index)}
              onClick={() => go(target)}
            >
              <span dir="auto">{target.label}</span>
              <small>{target.hint}</small>
            </li>
          ))}
        </ul>
        {found.length + offers.length === 0 && <p className="muted">{translate('frame.jump_nothing')}</p>}
      </div>
    </dialog>
  );
};
