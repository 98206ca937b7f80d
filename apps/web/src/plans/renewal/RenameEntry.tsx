import Button from '@mui/material/Button';
import { useLocale, useNotify, useTranslate } from 'ra-core';
import { type SyntheticEvent, useId, useState } from 'react';
import { directionOf, languageName } from '../../platform/i18n/languages.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { type Entry, useLibraryVerbs } from './use-library.js';

/** Gives a kept entry another name, in each language it has one. */
export const RenameEntry = ({ entry, onClose }: { readonly entry: Entry; readonly onClose: () => void }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const notify = useNotify();
  const id = useId();
  const { rename } = useLibraryVerbs();
  const [title, setTitle] = useState(entry.title);
  const [error, setError] = useState('');
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const said = Object.entries(title).flatMap(([tag, text]) => (text?.trim() ? [[tag, text.trim()]] : []));
    try {
      await rename(entry, Object.fromEntries(said) as Entry['title']);
      notify('renewal.renamed', { type: 'info' });
      onClose();
    } catch (failure) {
      setError(wordsOfError(failure, translate));
    }
  };
  return (
    <form className="library-rename" onSubmit={(event) => void submit(event)}>
      {Object.keys(entry.title).map((language, at) => (
        <div className="field" key={language}>
          <label htmlFor={`${id}-${language}`}>
            {translate('renewal.name_in', { language: languageName(language, locale) })}
          </label>
          <textarea
            id={`${id}-${language}`}
            rows={2}
            lang={language}
            dir={directionOf(language)}
            autoFocus={at === 0}
            value={title[language] ?? ''}
            onChange={(event) => setTitle({ ...title, [language]: event.target.value })}
          />
        </div>
      ))}
      {error !== '' && (
        <p className="form-error" role="alert">
          {error}
        </p>
      )}
      <div className="library-doing">
        <Button type="submit" variant="contained" disabled={Object.values(title).every((text) => !text?.trim())}>
          {translate('ra.action.save')}
        </Button>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
      </div>
    </form>
  );
};
