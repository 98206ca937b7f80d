import LibraryBooksOutlinedIcon from '@mui/icons-material/LibraryBooksOutlined';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import { insertedFrom, libraryEntries, type LibraryEntry } from '@mufakat/planning/records/library';
import { inReadingOrder } from '@mufakat/planning/records/tree';
import { labelOf } from '@mufakat/planning/records/wording';
import { useNotify, useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../new-id.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import './renewal.css';

const Entries = ({ onClose }: { readonly onClose: () => void }) => {
  const translate = useTranslate();
  const words = useWords();
  const notify = useNotify();
  const id = useId();
  const { store, languages } = usePlanInHand();
  const { document } = usePlanState();
  const pillars = inReadingOrder(document).filter(({ kind }) => kind === 'pillar');
  const [chosen, choose] = useState('');
  const parent = chosen || (pillars[0]?.id ?? document.plan);
  const insert = (entry: LibraryEntry): void => {
    const faults = store.edit(insertedFrom(entry, parent, newId), { source: 'form' });
    notify(faults.length > 0 ? 'renewal.not_inserted' : 'renewal.inserted', { type: 'info' });
  };
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
        <div className="field">
          <label htmlFor={id}>{translate('renewal.under')}</label>
          <select id={id} value={parent} onChange={(event) => choose(event.target.value)}>
            {pillars.length === 0 && <option value={document.plan}>{translate('kinds.plan')}</option>}
            {pillars.map((pillar) => (
              <option key={pillar.id} value={pillar.id}>
                {[pillar.code, labelOf(pillar, languages)].filter(Boolean).join(' ')}
              </option>
            ))}
          </select>
        </div>
        <ul className="library">
          {libraryEntries.map((entry) => (
            <li key={entry.key}>
              <strong>{words(entry.title)}</strong>
              <small className="muted">{words(entry.expectedOutput)}</small>
              <Button variant="outlined" onClick={() => insert(entry)}>
                {translate('renewal.insert')}
                <span className="hidden-visually">: {words(entry.title)}</span>
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Drawer>
  );
};

/** Opens the library of actions beside the plan, for those who write its text. */
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
