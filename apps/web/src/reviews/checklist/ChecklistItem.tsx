import type { Check } from '@mufakat/planning/checks/check';
import {
  type ChecklistItem as Item,
  checklistResults,
  type ChecklistResult,
} from '@mufakat/planning/checklists/checklist';
import { useTranslate } from 'ra-core';
import { useEffect, useId, useRef, useState } from 'react';
import { Words } from '../../components/Words.js';
import { Fault } from '../FormEnd.js';
import { useAct } from '../use-act.js';
import { checklistVerbs, type Finding } from './checklist.verbs.js';
import { Evidence } from './Evidence.js';
import { useRecordNames } from './use-record-names.js';

interface Props {
  readonly round: string;
  readonly checklistId: string;
  readonly item: Item;
  readonly number: number;
  readonly finding?: Finding;
  /** What the automatic checks find in the text; undefined until they are done. */
  readonly checks: readonly Check[] | undefined;
  /** Id of the list of record names that every item shares. */
  readonly names: string;
  readonly onFound: () => Promise<void>;
}

interface RecordsProps {
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
  readonly names: string;
}

const RecordsInput = ({ chosen, choose, names }: RecordsProps) => {
  const translate = useTranslate();
  const id = useId();
  const { nameOf, idOf } = useRecordNames();
  const [text, setText] = useState('');
  const take = (wished: string): void => {
    const found = idOf(wished);
    setText(found ? '' : wished);
    if (found && !chosen.includes(found)) choose([...chosen, found]);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{translate('checklist.records')}</label>
      {chosen.length > 0 && (
        <ul className="checklist-records">
          {chosen.map((record) => (
            <li key={record}>
              <bdi>{nameOf(record)}</bdi>
              <button
                type="button"
                aria-label={translate('checklist.record_away', { name: nameOf(record) })}
                onClick={() => choose(chosen.filter((one) => one !== record))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={id}
        dir="auto"
        list={names}
        value={text}
        placeholder={translate('checklist.records_hint')}
        onChange={(event) => take(event.target.value)}
      />
    </div>
  );
};

interface Wish {
  readonly result?: ChecklistResult;
  readonly note: string;
  readonly recordIds: readonly string[];
}

const wishOf = (finding: Finding | undefined): Wish => ({
  result: finding?.result,
  note: finding?.note ?? '',
  recordIds: finding?.records.map(({ id }) => id) ?? [],
});

/** One item answered: saved as soon as a finding is chosen, and whenever its note or records change. */
export const ChecklistItem = ({ round, checklistId, item, number, finding, checks, names, onFound }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const { fault, run } = useAct();
  const [wish, setWish] = useState<Wish>(() => wishOf(finding));
  const [isTyping, setTyping] = useState(false);
  const version = useRef(finding?.version);
  /* Saves go one after the other, each on the version the one before made. */
  const line = useRef(Promise.resolve());
  const known = finding?.version;
  useEffect(() => {
    version.current = known;
  }, [known]);
  const shown = isTyping || !finding ? wish : { ...wishOf(finding), note: wish.note };
  const save = (change: Partial<Wish>): void => {
    const wished = { ...shown, ...change };
    setWish(wished);
    const { result, note, recordIds } = wished;
    if (!result) return;
    const draft = { checklistId, result, note: note.trim() || null, recordIds: [...recordIds] };
    line.current = line.current.then(async () => {
      await run(async () => {
        version.current = (await checklistVerbs.find(round, item.id, draft, version.current)).version;
      });
      await onFound();
    });
  };
  const takeBack = async (): Promise<void> => {
    if (!finding || !(await run(() => checklistVerbs.takeBack(finding)))) return;
    setWish({ ...wish, result: undefined });
    await onFound();
  };
  return (
    <li className="checklist-item" data-found={shown.result}>
      <fieldset>
        <legend>
          <span className="checklist-number">{number}</span> <Words of={item.question} />
        </legend>
        {item.source && (
          <p className="muted">
            {translate('checklist.source')} <bdi>{item.source}</bdi>
          </p>
        )}
        {item.rules && <Evidence rules={item.rules} checks={checks} />}
        <div className="outcome-chips">
          {checklistResults.map((result) => (
            <label key={result} data-chosen={shown.result === result || undefined}>
              <input
                type="radio"
                name={`${id}-result`}
                checked={shown.result === result}
                onChange={() => save({ result })}
              />
              {translate(`checklist.results.${result}`)}
            </label>
          ))}
          {finding && (
            <button type="button" className="checklist-back" onClick={() => void takeBack()}>
              {translate('checklist.take_back')}
            </button>
          )}
        </div>
        {shown.result && (
          <div className="checklist-more">
            <div className="field">
              <label htmlFor={`${id}-note`}>{translate('checklist.note')}</label>
              <textarea
                id={`${id}-note`}
                dir="auto"
                rows={2}
                maxLength={20_000}
                value={shown.note}
                onFocus={() => setTyping(true)}
                onChange={(event) => setWish({ ...shown, note: event.target.value })}
                onBlur={() => {
                  setTyping(false);
                  if (shown.note.trim() !== (finding?.note ?? '')) save({});
                }}
              />
            </div>
            <RecordsInput chosen={shown.recordIds} choose={(recordIds) => save({ recordIds })} names={names} />
          </div>
        )}
        <Fault>{fault}</Fault>
      </fieldset>
    </li>
  );
};
