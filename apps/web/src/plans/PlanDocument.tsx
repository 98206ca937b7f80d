import MenuBookOutlinedIcon from '@mui/icons-material/MenuBookOutlined';
import PrintOutlinedIcon from '@mui/icons-material/PrintOutlined';
import RedoIcon from '@mui/icons-material/Redo';
import UndoIcon from '@mui/icons-material/Undo';
import Button from '@mui/material/Button';
import { paperOf } from '@mufakat/planning/records/paper';
import { rootOf } from '@mufakat/planning/records/tree';
import { wordingOf } from '@mufakat/planning/records/wording';
import { useLocale, useTranslate } from 'ra-core';
import { useDeferredValue, useMemo, useState } from 'react';
import { languageName } from '../platform/i18n/languages.js';
import { AsAdopted } from './amendment/AsAdopted.js';
import { Cited, CitedPaper } from './amendment/Cited.js';
import { MarkedPaper, MarksAt } from './document/DocumentMarks.js';
import './document/document.css';
import { Outline } from './document/Outline.js';
import { PaperParts } from './document/PaperParts.js';
import { isShown, PaperText } from './document/PaperText.js';
import { PrintedPage } from './document/PrintedPage.js';
import { OpenedRecord } from './document/RecordOpener.js';
import type { Statuses } from './matrix/reading.js';
import { useSheetReading } from './matrix/use-sheet-reading.js';
import { newId } from './new-id.js';
import { useDraftStanding } from './use-standing.js';
import { useEdit, usePlanInHand, usePlanState } from './store/PlanContext.js';

/** The paper prints no status. */
const noStatuses: Statuses = new Map();

/** Which text this is: the state of a draft, or the number and hash of what is frozen. */
const useStanding = (isWhole: boolean): string => {
  const translate = useTranslate();
  const { plan, frozen } = usePlanInHand();
  const { revision } = usePlanState();
  const draft = useDraftStanding();
  if (!frozen) return plan.adoptedOn ? translate('plan.document.adopted', { revision }) : draft;
  const hash = isWhole ? frozen.hash : `${frozen.hash.slice(0, 12)}…`;
  return translate('plan.document.frozen', { number: frozen.number, hash });
};

/** The plan as the paper will read, written over where it stands. */
export const PlanDocument = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const edit = useEdit();
  const { store, languages, rights, plan, reason } = usePlanInHand();
  const { document, canUndo, canRedo } = usePlanState();
  const [chosen, choose] = useState<string>();
  const [isOutlined, outline] = useState(false);
  const [isBroken, breakPages] = useState(false);
  const language = chosen ?? languages[0] ?? 'en';
  const shown = useDeferredValue(document);
  const shownFirst = useMemo(() => [language, ...languages.filter((one) => one !== language)], [languages, language]);
  const reading = useSheetReading({ document: shown, languages: shownFirst, statuses: noStatuses });
  const pieces = useMemo(() => paperOf(shown), [shown]);
  const standing = useStanding(false);
  const whole = useStanding(true);
  const root = rootOf(shown);
  if (!root) return null;
  const isWritable = rights.at(shown, root.id).text;
  const paper = { reading, language };
  const addSection = (): void => {
    edit([{ op: 'add', kind: 'section', id: newId(), parent: root.id }], 'document');
  };
  return (
    <div className="paper-page">
      <Outline reading={reading} isOpen={isOutlined} onClose={() => outline(false)} />
      <div className="paper-scroll">
        <div className="paper-tools not-printed">
          <Button
            className="outline-opener"
            variant="outlined"
            size="small"
            startIcon={<MenuBookOutlinedIcon />}
            aria-expanded={isOutlined}
            onClick={() => outline(true)}
          >
            {translate('plan.document.outline')}
          </Button>
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
          <span className="paper-doings">
            {rights.isAny && (
              <>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={translate('plan.prose.undo')}
                  title={translate('plan.prose.undo')}
                  disabled={!canUndo}
                  onClick={() => store.undo(reason)}
                >
                  <UndoIcon fontSize="small" />
                </button>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={translate('plan.prose.redo')}
                  title={translate('plan.prose.redo')}
                  disabled={!canRedo}
                  onClick={() => store.redo(reason)}
                >
                  <RedoIcon fontSize="small" />
                </button>
              </>
            )}
            <label className="field-flag">
              <input type="checkbox" checked={isBroken} onChange={(event) => breakPages(event.target.checked)} />
              {translate('plan.document.new_page')}
            </label>
            <Button variant="outlined" startIcon={<PrintOutlinedIcon />} onClick={() => window.print()}>
              {translate('plan.document.print')}
            </Button>
          </span>
        </div>
        <PrintedPage title={wordingOf(root['title'], reading.languages)} standing={standing} />
        <CitedPaper document={shown} languages={reading.languages}>
          <MarkedPaper plan={plan.id} language={language}>
            <article className="paper" lang={language} data-broken={isBroken || undefined}>
              <p className="paper-standing">{whole}</p>
              <h1>
                <PaperText record={root} name="title" {...paper} />
              </h1>
              <Cited record={root.id} spots={['name', 'period']} />
              <MarksAt record={root.id} address="*" />
              {isShown(root, 'summary', isWritable) && (
                <div className="paper-lead">
                  <PaperText record={root} name="summary" {...paper} />
                  <Cited record={root.id} spots={['summary']} />
                </div>
              )}
              <PaperParts pieces={pieces} {...paper} />
              {isWritable && (
                <button type="button" className="paper-add not-printed" onClick={addSection}>
                  + {translate('plan.document.add_section')}
                </button>
              )}
            </article>
          </MarkedPaper>
        </CitedPaper>
      </div>
      <OpenedRecord />
    </div>
  );
};
