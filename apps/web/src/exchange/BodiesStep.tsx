import Button from '@mui/material/Button';
import { useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';
import { BodySelect } from '../components/forms/ReferenceInput.js';
import { newId } from '../plans/index.js';
import { wordingIn } from '../platform/i18n/use-words.js';
import type { BodyDecision, ImportBody, Mapping, PlanImport } from './imports.js';
import { type Correcting, withBody } from './use-import.js';

interface Props {
  readonly given: PlanImport;
  readonly correcting: Correcting;
}

interface RowProps {
  readonly body: ImportBody;
  readonly mapping: Mapping;
  readonly isBusy: boolean;
  readonly decide: (decision: BodyDecision) => void;
}

const uses = ['existing', 'new', 'none'] as const;
const order: Record<BodyDecision['use'], number> = { new: 0, none: 1, existing: 2 };

const Row = ({ body, mapping, isBusy, decide }: RowProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { decision, text, count } = body;
  const name = decision.use === 'new' ? wordingIn(decision.name, locale) : undefined;
  const begun = (): BodyDecision => ({ use: 'new', body: newId(), name: { [mapping.language]: text } });
  const choose = (use: BodyDecision['use']): void => {
    if (use === 'none') decide({ use });
    if (use === 'new') decide(begun());
    if (use === 'existing') decide({ use, body: '' });
  };
  const isChoosing = decision.use === 'existing';
  return (
    <tr data-use={decision.use}>
      <th scope="row" dir="auto">
        {text} <small className="muted">{translate('imports.times', { count })}</small>
      </th>
      <td>
        <select
          aria-label={translate('imports.body_becomes', { text })}
          value={decision.use}
          disabled={isBusy}
          onChange={(event) => choose(event.target.value as BodyDecision['use'])}
        >
          {uses.map((use) => (
            <option key={use} value={use}>
              {translate(`imports.body_uses.${use}`)}
            </option>
          ))}
        </select>
      </td>
      <td>
        {isChoosing && (
          <BodySelect
            label={translate('imports.body')}
            value={decision.body === '' ? null : decision.body}
            onChange={(id) => id && decide({ use: 'existing', body: id })}
          />
        )}
        {decision.use === 'new' && name && (
          <input
            key={name.text}
            dir="auto"
            lang={name.language}
            aria-label={translate('imports.new_body_name')}
            defaultValue={name.text}
            disabled={isBusy}
            onBlur={(event) => {
              const written = event.target.value.trim();
              if (written !== '' && written !== name.text)
                decide({ ...decision, name: { ...decision.name, [name.language]: written } });
            }}
          />
        )}
      </td>
    </tr>
  );
};

/** A row whose choice of an existing body is sent once the body is named. */
const PendingRow = ({ body, mapping, correcting }: { body: ImportBody; mapping: Mapping; correcting: Correcting }) => {
  const [isChoosing, setChoosing] = useState(false);
  const shown = isChoosing ? { ...body, decision: { use: 'existing', body: '' } as const } : body;
  const decide = (decision: BodyDecision): void => {
    const isUnnamed = decision.use === 'existing' && decision.body === '';
    setChoosing(isUnnamed);
    if (!isUnnamed) correcting.remap((before) => withBody(before, { [body.text]: decision }));
  };
  return <Row body={shown} mapping={mapping} isBusy={correcting.isBusy} decide={decide} />;
};

/** Every body the file names: one of the directory, a new one, or left out. */
export const BodiesStep = ({ given, correcting }: Props) => {
  const translate = useTranslate();
  const { bodies, mapping } = given;
  const sorted = [...bodies].sort((a, b) => order[a.decision.use] - order[b.decision.use]);
  const fresh = bodies.filter(({ decision }) => decision.use === 'new');
  const leaveOut = (): void =>
    correcting.remap((before) =>
      withBody(before, Object.fromEntries(fresh.map(({ text }) => [text, { use: 'none' } as const]))),
    );
  if (bodies.length === 0) return <p className="muted">{translate('imports.no_bodies')}</p>;
  return (
    <div className="import-bodies">
      <p className="muted">{translate('imports.bodies_why')}</p>
      {fresh.length > 1 && (
        <Button variant="outlined" size="small" disabled={correcting.isBusy} onClick={leaveOut}>
          {translate('imports.leave_out_new', { count: fresh.length })}
        </Button>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{translate('imports.body_in_file')}</th>
            <th scope="col">{translate('imports.body_becomes_short')}</th>
            <th scope="col">{translate('imports.body')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((body) => (
            <PendingRow key={body.text} body={body} mapping={mapping} correcting={correcting} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
