import { readAt } from '@mufakat/planning/records/address';
import type { FieldDescription } from '@mufakat/planning/records/field';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { useLocale, useTranslate } from 'ra-core';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { languageName } from '../../platform/i18n/languages.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { checksOn, gravest } from '../checks/words.js';
import { useFieldLabel } from '../labels.js';
import { writeField } from '../matrix/columns.js';
import { ScaleField } from './ScaleField.js';
import { placeOf } from '../presence/place.js';
import { useChecks, useEdit, usePlanInHand, usePlanState } from '../store/PlanContext.js';

interface FieldProps {
  readonly record: PlanRecord;
  readonly field: FieldDescription;
}

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

const useWrite = (record: PlanRecord) => {
  const edit = useEdit();
  const { store } = usePlanInHand();
  return (address: string, text: string): string | undefined => {
    const written = writeField(record, address, text);
    if ('fault' in written) return written.fault;
    const faults = edit(written.changes, 'form');
    void store.flush();
    return faults.length > 0 ? 'refused' : undefined;
  };
};

const useMayWrite = ({ record, field }: FieldProps): boolean => {
  const { rights } = usePlanInHand();
  const { document } = usePlanState();
  return rights.at(document, record.id)[field.nature];
};

interface LineProps extends FieldProps {
  readonly address: string;
  readonly label: string;
  readonly language?: string;
}

/** One value as text; written when one leaves it. */
const Line = ({ record, field, address, label, language }: LineProps) => {
  const id = useId();
  const translate = useTranslate();
  const format = useFormat();
  const write = useWrite(record);
  const mayWrite = useMayWrite({ record, field });
  const stored = textOf(readAt(record, address));
  const [text, setText] = useState(stored);
  const [fault, setFault] = useState<string>();
  useEffect(() => {
    setText(stored);
    setFault(undefined);
  }, [stored]);
  const isLong = field.type === 'translated' && (field.max ?? 0) > 600;
  const save = (): void => {
    if (text.trim() !== stored) setFault(write(address, text));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && text !== stored) {
      event.preventDefault();
      setText(stored);
    }
    if (event.key === 'Enter' && !event.shiftKey && !isLong) {
      event.preventDefault();
      save();
    }
  };
  const common = {
    ...{ id, value: text, readOnly: !mayWrite, lang: language, onKeyDown, onBlur: save },
    dir: field.type === 'day' || field.type === 'decimal' ? 'ltr' : 'auto',
    'aria-invalid': fault !== undefined,
    'aria-describedby': fault ? `${id}-fault` : undefined,
  } as const;
  const hint = field.type === 'day' && stored !== '' ? format.day(stored) : undefined;
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {hint && <small> · {hint}</small>}
      </label>
      {isLong || field.type === 'translated' ? (
        <textarea {...common} rows={isLong ? 3 : 2} onChange={(event) => setText(event.target.value)} />
      ) : (
        <input {...common} onChange={(event) => setText(event.target.value)} />
      )}
      {fault && (
        <p id={`${id}-fault`} className="field-fault" role="alert">
          {translate(`plan.matrix.faults.${fault}`)}
        </p>
      )}
    </div>
  );
};

const Choice = ({ record, field, label }: FieldProps & { readonly label: string }) => {
  const id = useId();
  const translate = useTranslate();
  const write = useWrite(record);
  const mayWrite = useMayWrite({ record, field });
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={textOf(record[field.name])}
        disabled={!mayWrite}
        onChange={(event) => write(field.name, event.target.value)}
      >
        <option value="">–</option>
        {(field.options ?? []).map((option) => (
          <option key={option} value={option}>
            {translate(`options.${option}`, { _: option })}
          </option>
        ))}
      </select>
    </div>
  );
};

const Flag = ({ record, field, label }: FieldProps & { readonly label: string }) => {
  const edit = useEdit();
  const mayWrite = useMayWrite({ record, field });
  const { kind, id } = record;
  return (
    <label className="field-flag">
      <input
        type="checkbox"
        checked={record[field.name] === true}
        disabled={!mayWrite}
        onChange={(event) => edit([{ op: 'set', kind, id, [field.name]: event.target.checked || null }], 'form')}
      />
      {label}
    </label>
  );
};

/** A body, found by acronym or name. */
const BodyField = ({ record, field, label }: FieldProps & { readonly label: string }) => {
  const id = useId();
  const translate = useTranslate();
  const { bodies, store } = usePlanInHand();
  const edit = useEdit();
  const mayWrite = useMayWrite({ record, field });
  const stored = typeof record[field.name] === 'string' ? bodies.name(record[field.name] as string) : '';
  const [text, setText] = useState(stored);
  const [hasFault, setFault] = useState(false);
  useEffect(() => setText(stored), [stored]);
  const save = (): void => {
    if (text === stored) return;
    const body = bodies.find(text);
    setFault(!body);
    if (!body) return;
    edit([{ op: 'set', kind: record.kind, id: record.id, [field.name]: body.id }], 'form');
    void store.flush();
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        dir="auto"
        list={`${id}-bodies`}
        value={text}
        readOnly={!mayWrite}
        aria-invalid={hasFault}
        onChange={(event) => setText(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
      <datalist id={`${id}-bodies`}>
        {bodies.matching(text === stored ? '' : text, 50).map((body) => (
          <option key={body.id} value={bodies.name(body.id)}>
            {body.acronym}
          </option>
        ))}
      </datalist>
      {hasFault && (
        <p className="field-fault" role="alert">
          {translate('plan.matrix.faults.body')}
        </p>
      )}
    </div>
  );
};

/** A field of a record as its description says; translated ones with the plan's languages side by side. */
export const FieldEditor = ({ record, field }: FieldProps) => {
  const label = useFieldLabel()(record.kind, field.name);
  const locale = useLocale();
  const { languages } = usePlanInHand();
  const findings = useChecks().get(record.id);
  const severity = findings && gravest(checksOn(findings, field.name))?.severity;
  if (field.name === 'statusScale') return <ScaleField record={record} label={label} />;
  if (field.type === 'json' || field.type === 'long-text') return null;
  if (field.type === 'reference' && field.refersTo !== 'body') return null;
  const inner = () => {
    if (field.type === 'choice') return <Choice record={record} field={field} label={label} />;
    if (field.type === 'boolean') return <Flag record={record} field={field} label={label} />;
    if (field.type === 'reference') return <BodyField record={record} field={field} label={label} />;
    if (field.type !== 'translated') return <Line record={record} field={field} address={field.name} label={label} />;
    return (
      <div className="field-languages">
        {languages.map((language) => (
          <Line
            key={language}
            record={record}
            field={field}
            address={`${field.name}.${language}`}
            language={language}
            label={languages.length > 1 ? `${label} · ${languageName(language, locale)}` : label}
          />
        ))}
      </div>
    );
  };
  return (
    <div
      className="field-frame"
      data-check={severity}
      data-field={field.name}
      data-place={placeOf(record.id, field.name)}
    >
      {inner()}
    </div>
  );
};
