import { useTranslate } from 'ra-core';
import type { BroughtAuthor, BroughtFile } from './round-files.js';

interface Props {
  readonly file: BroughtFile;
  readonly authors: readonly BroughtAuthor[];
  readonly onChange: (authors: BroughtAuthor[]) => void;
}

/** Whose words a file holds: by the names in it, or as whoever brings it says. */
export const Authors = ({ file, authors, onChange }: Props) => {
  const translate = useTranslate();
  const set = (at: number, patch: Partial<BroughtAuthor>) =>
    onChange(authors.map((author, index) => (index === at ? { ...author, ...patch } : author)));
  return (
    <section className="brought-authors">
      <h2>{translate('brought.authors')}</h2>
      <p className="muted">{translate(file.speaksForOthers ? 'brought.authors_why' : 'brought.for_others')}</p>
      {authors.map(({ named, isMe = false, name = '', organisation }, at) => {
        const called = named ?? translate('brought.unnamed');
        return (
          <fieldset key={named ?? ''}>
            <legend>
              <bdi>{called}</bdi>{' '}
              <small className="muted">{translate('brought.count', { count: file.authors[at]?.words ?? 0 })}</small>
            </legend>
            <label>
              <input type="checkbox" checked={isMe} onChange={({ target }) => set(at, { isMe: target.checked })} />{' '}
              {translate('brought.mine')}
            </label>
            {!isMe && file.speaksForOthers && (
              <>
                <label>
                  {translate('brought.name')}{' '}
                  <input
                    type="text"
                    dir="auto"
                    maxLength={200}
                    value={name}
                    onChange={({ target }) => set(at, { name: target.value })}
                  />
                </label>
                <label>
                  {translate('brought.organisation')}{' '}
                  <input
                    type="text"
                    dir="auto"
                    maxLength={300}
                    value={organisation ?? ''}
                    onChange={({ target }) => set(at, { organisation: target.value })}
                  />
                </label>
              </>
            )}
          </fieldset>
        );
      })}
    </section>
  );
};
