import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { ChecklistItem } from '@mufakat/planning/checklists/checklist';
import { useLocale, useTranslate } from 'ra-core';
import { type SyntheticEvent, useId, useState } from 'react';
import { languageName } from '../../platform/i18n/languages.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { wordingIn } from '../../platform/i18n/use-words.js';
import { newId } from '../../plans/index.js';
import { Fault } from '../FormEnd.js';
import { useAct } from '../use-act.js';
import { checklistVerbs, type OwnChecklist, type OwnItem } from './checklist.verbs.js';

interface Props {
  /** The list that is edited; without it a copy of `items` is made. */
  readonly list?: OwnChecklist;
  readonly body: string;
  readonly items: readonly ChecklistItem[];
  readonly onDone: (list: string | undefined) => void;
  readonly onClose: () => void;
}

const asOwn = ({ id, question, source, rules }: ChecklistItem): OwnItem => ({
  ...{ id, question: { ...question } },
  ...(source !== undefined && { source }),
  ...(rules !== undefined && { rules: [...rules] }),
});

const moved = (items: readonly OwnItem[], from: number, to: number): OwnItem[] => {
  const rest = items.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
};

/** In which other languages an item stands; whoever rewords it here looks whether they still say the same. */
const Elsewhere = ({ question }: Pick<OwnItem, 'question'>) => {
  const translate = useTranslate();
  const locale = useLocale();
  const format = useFormat();
  const others = Object.keys(question).filter((language) => language !== locale);
  if (others.length === 0 || question[locale] === undefined) return null;
  const names = format.list(others.map((language) => languageName(language, locale)));
  return <small className="muted checklist-elsewhere">{translate('checklist.elsewhere', { languages: names })}</small>;
};

/** A list of the body's own: its title and its items, in the language of the screen. */
export const EditChecklist = ({ list, body, items: copied, onDone, onClose }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const id = useId();
  const { isBusy, fault, run } = useAct();
  const [title, setTitle] = useState(wordingIn(list?.title, locale).text);
  const [items, setItems] = useState<readonly OwnItem[]>(() => copied.map(asOwn));
  const reword = (at: number, text: string): void =>
    setItems(
      items.map((item, index) => (index === at ? { ...item, question: { ...item.question, [locale]: text } } : item)),
    );
  const worded = (item: OwnItem): string => wordingIn(item.question, locale).text;
  const isReady = title.trim() !== '' && items.length > 0 && items.every((item) => worded(item).trim() !== '');
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const content = { title: { ...list?.title, [locale]: title.trim() }, items: [...items] };
    let saved: string | undefined;
    const isDone = await run(async () => {
      const view = list
        ? await checklistVerbs.change(list, content)
        : await checklistVerbs.add({ bodyId: body, ...content });
      saved = view.id;
    });
    if (isDone) onDone(saved);
  };
  const remove = async (): Promise<void> => {
    if (list && (await run(() => checklistVerbs.remove(list)))) onDone(undefined);
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={`${id}-heading`} fullWidth maxWidth="md">
      <form onSubmit={(event) => void save(event)}>
        <DialogTitle id={`${id}-heading`}>{translate(list ? 'checklist.edit' : 'checklist.copy')}</DialogTitle>
        <DialogContent className="form-fields">
          <div className="field">
            <label htmlFor={`${id}-title`}>{translate('checklist.name')}</label>
            <input
              id={`${id}-title`}
              dir="auto"
              maxLength={500}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          </div>
          <ol className="checklist-edit">
            {items.map((item, at) => (
              <li key={item.id}>
                <textarea
                  dir="auto"
                  rows={2}
                  maxLength={2000}
                  aria-label={translate('checklist.item', { number: at + 1 })}
                  value={worded(item)}
                  onChange={(event) => reword(at, event.target.value)}
                />
                <Elsewhere question={item.question} />
                <span className="said-buttons">
                  <Button
                    size="small"
                    disabled={at === 0}
                    aria-label={translate('checklist.up', { number: at + 1 })}
                    onClick={() => setItems(moved(items, at, at - 1))}
                  >
                    ↑
                  </Button>
                  <Button
                    size="small"
                    disabled={at === items.length - 1}
                    aria-label={translate('checklist.down', { number: at + 1 })}
                    onClick={() => setItems(moved(items, at, at + 1))}
                  >
                    ↓
                  </Button>
                  <Button
                    size="small"
                    aria-label={translate('checklist.remove_item', { number: at + 1 })}
                    onClick={() => setItems(items.filter((_, index) => index !== at))}
                  >
                    {translate('ra.action.remove')}
                  </Button>
                </span>
              </li>
            ))}
          </ol>
          <Button size="small" onClick={() => setItems([...items, { id: newId(), question: { [locale]: '' } }])}>
            {translate('checklist.add_item')}
          </Button>
          <Fault>{fault}</Fault>
        </DialogContent>
        <DialogActions>
          {list && (
            <Button color="error" disabled={isBusy} onClick={() => void remove()}>
              {translate('ra.action.delete')}
            </Button>
          )}
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isBusy || !isReady}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
