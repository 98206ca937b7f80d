import Button from '@mui/material/Button';
import { standardChecklistId } from '@mufakat/planning/checklists/checklist';
import { standardItems, standardTitle } from '@mufakat/planning/checklists/standard';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import { useChecksOfText } from '../../plans/index.js';
import type { Round } from '../reviews.js';
import type { ReviewRights } from '../use-reviews.js';
import { ChecklistItem } from './ChecklistItem.js';
import './checklist.css';
import { checklistVerbs, type Finding } from './checklist.verbs.js';
import { EditChecklist } from './EditChecklist.js';
import { Findings } from './Findings.js';
import { useRecordNames } from './use-record-names.js';

interface WorkProps {
  readonly round: Round;
  readonly body: string;
  /** What the body found so far. */
  readonly found: readonly Finding[];
  readonly onFound: () => Promise<void>;
}

/** The body asked goes through a list, the standard one or its own. */
const Work = ({ round, body, found, onFound }: WorkProps) => {
  const translate = useTranslate();
  const words = useWords();
  const id = useId();
  const names = useRecordNames();
  const checks = useChecksOfText();
  const queryClient = useQueryClient();
  const [chosen, choose] = useState(found[0]?.checklistId ?? standardChecklistId);
  const [editing, setEditing] = useState<'copy' | 'own'>();
  const { data: lists = [] } = useQuery({ queryKey: ['checklists'], queryFn: checklistVerbs.lists });
  const list = lists.find((one) => one.id === chosen);
  const items = list?.items ?? standardItems;
  const checklistId = list?.id ?? standardChecklistId;
  const answered = found.filter((one) => one.checklistId === checklistId);
  const edited = (made: string | undefined): void => {
    choose(made ?? standardChecklistId);
    setEditing(undefined);
    void queryClient.invalidateQueries({ queryKey: ['checklists'] });
  };
  return (
    <>
      <div className="checklist-bar">
        <div className="field">
          <label htmlFor={id}>{translate('checklist.list')}</label>
          <select id={id} value={checklistId} onChange={(event) => choose(event.target.value)}>
            <option value={standardChecklistId}>{words(standardTitle)}</option>
            {lists.map((one) => (
              <option key={one.id} value={one.id}>
                {words(one.title)}
              </option>
            ))}
          </select>
        </div>
        <Button size="small" onClick={() => setEditing('copy')}>
          {translate('checklist.copy')}
        </Button>
        {list && (
          <Button size="small" onClick={() => setEditing('own')}>
            {translate('checklist.edit')}
          </Button>
        )}
      </div>
      <p className="muted" role="status">
        {translate('checklist.progress', { done: answered.length, all: items.length })} {translate('checklist.kept')}
      </p>
      <datalist id={`${id}-names`}>
        {names.all.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ol className="checklist-items">
        {items.map((item, at) => (
          <ChecklistItem
            key={`${checklistId} ${item.id}`}
            round={round.id}
            number={at + 1}
            finding={answered.find(({ itemId }) => itemId === item.id)}
            names={`${id}-names`}
            {...{ checklistId, item, checks, onFound }}
          />
        ))}
      </ol>
      {editing && (
        <EditChecklist
          list={editing === 'own' ? list : undefined}
          onDone={edited}
          onClose={() => setEditing(undefined)}
          {...{ body, items }}
        />
      )}
    </>
  );
};

interface Props {
  readonly round: Round;
  readonly rights: ReviewRights;
}

/** The checklist of a review: answered by the bodies asked, read by all once their opinions are out. */
export const RoundChecklist = ({ round, rights }: Props) => {
  const translate = useTranslate();
  const panel = useId();
  const queryClient = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const queryKey = ['reviews', round.planId, 'findings', round.id];
  const { data: findings = [] } = useQuery({
    queryKey,
    queryFn: () => checklistVerbs.findings(round.id),
    enabled: round.kind === 'review',
  });
  const own = rights.owesOpinion(round) ?? (rights.leads(round) ? round.leadBodyId : undefined);
  const others = findings.filter(({ bodyId }) => bodyId !== own);
  if (round.kind !== 'review' || (!own && others.length === 0)) return null;
  return (
    <section className="round-checklist" aria-label={translate('checklist.title')}>
      <div className="checklist-head">
        <h3>{translate('checklist.title')}</h3>
        <Button size="small" aria-expanded={isOpen} aria-controls={panel} onClick={() => setOpen(!isOpen)}>
          {translate(isOpen ? 'checklist.hide' : own ? 'checklist.work' : 'checklist.show')}
        </Button>
      </div>
      <div id={panel}>
        {isOpen && own && (
          <Work
            round={round}
            body={own}
            found={findings.filter(({ bodyId }) => bodyId === own)}
            onFound={() => queryClient.invalidateQueries({ queryKey })}
          />
        )}
        {isOpen && <Findings findings={others} />}
      </div>
    </section>
  );
};
