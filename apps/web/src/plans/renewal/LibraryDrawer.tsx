import DeleteOutlineIcon from '@mui/icons-material/DeleteOutlined';
import EditOutlinedIcon from '@mui/icons-material/EditOutlined';
import LibraryBooksOutlinedIcon from '@mui/icons-material/LibraryBooksOutlined';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import { inReadingOrder } from '@mufakat/planning/records/tree';
import { labelOf } from '@mufakat/planning/records/wording';
import { insertedFrom } from '@mufakat/planning/versions/library-content';
import { useNotify, useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { useMay } from '../../platform/actor.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { type Translated, useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../new-id.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import { RenameEntry } from './RenameEntry.js';
import { type Entry, originOf, useLibrary, useLibraryVerbs } from './use-library.js';
import './renewal.css';

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Found by any word of the title, of what it brings, and of where it was kept from. */
const holds = ({ title, content, source, scopeName }: Entry, wanted: string): boolean =>
  folded(JSON.stringify([title, content, source?.code, source?.planTitle, scopeName])).includes(folded(wanted.trim()));

/** What is nearest comes first. */
const scopes = ['body', 'jurisdiction', 'product'] as const;

interface OneProps {
  readonly entry: Entry;
  readonly insert: (entry: Entry) => void;
}

const One = ({ entry, insert }: OneProps) => {
  const translate = useTranslate();
  const words = useWords();
  const may = useMay();
  const notify = useNotify();
  const { remove } = useLibraryVerbs();
  const { kind, title, content, source } = entry;
  const output = words(content.fields['expectedOutput'] as Translated | undefined);
  const count = content.indicators.length;
  const { scope, jurisdictionId, bodyId } = entry;
  const isMine = may('library.keep', { scope, jurisdictionId, bodyId });
  const [isRenaming, rename] = useState(false);
  const removing = (): void => {
    remove(entry).catch((failure: unknown) => notify(wordsOfError(failure, translate), { type: 'error' }));
  };
  return (
    <li>
      <strong dir="auto">{words(title)}</strong>
      {output !== '' && (
        <small className="muted" dir="auto">
          {output}
        </small>
      )}
      <small className="muted">
        {translate(`kinds.${kind}`)}
        {count > 0 && <> · {translate('renewal.indicators', { count })}</>}
        {source && (
          <>
            {' · '}
            {translate('renewal.kept_from', { code: source.code ?? '–', plan: words(source.planTitle) })}
          </>
        )}
      </small>
      <span className="library-doing">
        <Button variant="outlined" onClick={() => insert(entry)}>
          {translate('renewal.insert')}
          <span className="hidden-visually">: {words(title)}</span>
        </Button>
        {isMine && (
          <>
            <button
              type="button"
              className="icon-button"
              aria-label={`${translate('renewal.rename')}: ${words(title)}`}
              aria-expanded={isRenaming}
              onClick={() => rename(!isRenaming)}
            >
              <EditOutlinedIcon fontSize="small" />
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={`${translate('renewal.unkeep')}: ${words(title)}`}
              onClick={removing}
            >
              <DeleteOutlineIcon fontSize="small" />
            </button>
          </>
        )}
      </span>
      {isRenaming && <RenameEntry entry={entry} onClose={() => rename(false)} />}
    </li>
  );
};

const Under = ({ parent, choose }: { readonly parent: string; readonly choose: (parent: string) => void }) => {
  const translate = useTranslate();
  const id = useId();
  const { languages } = usePlanInHand();
  const { document } = usePlanState();
  const holders = inReadingOrder(document).filter(({ kind }) => kind === 'pillar');
  return (
    <div className="field">
      <label htmlFor={id}>{translate('renewal.under')}</label>
      <select id={id} value={parent} onChange={(event) => choose(event.target.value)}>
        {holders.length === 0 && <option value={document.plan}>{translate('kinds.plan')}</option>}
        {holders.map((pillar) => (
          <option key={pillar.id} value={pillar.id}>
            {[pillar.code, labelOf(pillar, languages)].filter(Boolean).join(' ')}
          </option>
        ))}
      </select>
    </div>
  );
};

const useInsert = (parent: string) => {
  const notify = useNotify();
  const { store } = usePlanInHand();
  return (entry: Entry): void => {
    const changes = insertedFrom(entry.kind, entry.content, { parent, newId, carriedFrom: originOf(entry) });
    const faults = store.edit(changes, { source: 'form' });
    notify(faults.length > 0 ? 'renewal.not_inserted' : 'renewal.inserted', { type: 'info' });
  };
};

const Groups = ({ wanted, insert }: { readonly wanted: string; readonly insert: (entry: Entry) => void }) => {
  const translate = useTranslate();
  const words = useWords();
  const { entries, hasFailed } = useLibrary();
  if (hasFailed) return <p role="alert">{translate('renewal.not_open')}</p>;
  const found = entries?.filter((entry) => holds(entry, wanted)) ?? [];
  if (entries && found.length === 0) return <p className="muted">{translate('renewal.none_found')}</p>;
  return scopes.map((scope) => {
    const here = found.filter((entry) => entry.scope === scope);
    if (here.length === 0) return null;
    const names = [...new Set(here.map(({ scopeName }) => words(scopeName)))].filter((name) => name !== '');
    return (
      <section key={scope} className="library-group">
        <h3>
          {translate(`renewal.libraries.${scope}`)}
          {names.length > 0 && <bdi className="muted"> {names.join(' · ')}</bdi>}
        </h3>
        <ul className="library">
          {here.map((entry) => (
            <One key={entry.id} entry={entry} insert={insert} />
          ))}
        </ul>
      </section>
    );
  });
};

const Entries = ({ onClose }: { readonly onClose: () => void }) => {
  const translate = useTranslate();
  const id = useId();
  const { document } = usePlanState();
  const first = inReadingOrder(document).find(({ kind }) => kind === 'pillar');
  const [chosen, choose] = useState('');
  const [wanted, search] = useState('');
  const parent = chosen || (first?.id ?? document.plan);
  const insert = useInsert(parent);
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      slotProps={{ paper: { role: 'dialog', 'aria-labelledby': `${id}-title` } }}
    >
      <div className="library-drawer">
        <header className="section-head">
          <h2 id={`${id}-title`}>{translate('renewal.library')}</h2>
          <Button onClick={onClose}>{translate('ra.action.close')}</Button>
        </header>
        <p className="muted">{translate('renewal.library_why')}</p>
        <Under parent={parent} choose={choose} />
        <div className="field">
          <label htmlFor={`${id}-search`}>{translate('renewal.search')}</label>
          <input
            id={`${id}-search`}
            type="search"
            dir="auto"
            value={wanted}
            onChange={(event) => search(event.target.value)}
          />
        </div>
        <Groups wanted={wanted} insert={insert} />
      </div>
    </Drawer>
  );
};

/** Opens the library beside the plan, for those who write its text. */
export const LibraryButton = () => {
  const translate = useTranslate();
  const { rights } = usePlanInHand();
  const [isOpen, open] = useState(false);
  if (!rights.whole.text) return null;
  return (
    <>
      <Button variant="outlined" startIcon={<LibraryBooksOutlinedIcon />} onClick={() => open(true)}>
        {translate('renewal.library')}
      </Button>
      {isOpen && <Entries onClose={() => open(false)} />}
    </>
  );
};
