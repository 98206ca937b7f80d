import { useTranslate } from 'ra-core';
import { type ReactNode, useId, useState } from 'react';
import { FileDrop } from '../../components/forms/FileDrop.js';
import { planVerbs } from '../plans.verbs.js';
import { usePlanInHand } from '../store/PlanContext.js';

/** What every recorded act says: which body, which day, its number and its document. */
export const useActFields = () => {
  const { plan, bodies, today } = usePlanInHand();
  const [body, setBody] = useState('');
  const [on, setOn] = useState(today);
  const [number, setNumber] = useState('');
  const [file, setFile] = useState<File>();
  /** As the API takes it, with the document uploaded. */
  const said = async (note: string) => {
    const found = bodies.find(body);
    if (!found) throw new Error('body');
    const uploaded = file && (await planVerbs.addFile(plan.id, file));
    return {
      ...{ bodyId: found.id, on },
      ...(number === '' ? {} : { number }),
      ...(uploaded ? { fileId: uploaded.id } : {}),
      ...(note === '' ? {} : { note }),
    };
  };
  return { body, setBody, on, setOn, number, setNumber, file, setFile, said };
};

interface Props {
  readonly fields: ReturnType<typeof useActFields>;
  /** Further fields, between the body and the day. */
  readonly children?: ReactNode;
}

export const ActFields = ({ fields, children }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const { bodies } = usePlanInHand();
  const { body, setBody, on, setOn, number, setNumber, file, setFile } = fields;
  const isKnown = bodies.find(body) !== undefined;
  return (
    <>
      <div className="act-fields">
        <div className="field">
          <label htmlFor={`${id}-body`}>{translate('plan.acts.body')}</label>
          <input
            id={`${id}-body`}
            required
            dir="auto"
            list={`${id}-bodies`}
            value={body}
            aria-invalid={body !== '' && !isKnown}
            onChange={(event) => setBody(event.target.value)}
          />
          <datalist id={`${id}-bodies`}>
            {bodies.matching(body, 50).map((one) => (
              <option key={one.id} value={bodies.name(one.id)} />
            ))}
          </datalist>
        </div>
        <div className="field">
          <label htmlFor={`${id}-on`}>{translate('plan.acts.on')}</label>
          <input id={`${id}-on`} type="date" required value={on} onChange={(event) => setOn(event.target.value)} />
        </div>
        <div className="field">
          <label htmlFor={`${id}-number`}>{translate('plan.acts.number')}</label>
          <input id={`${id}-number`} dir="auto" value={number} onChange={(event) => setNumber(event.target.value)} />
        </div>
        {children}
      </div>
      <FileDrop accept={[]} label={file?.name ?? translate('plan.acts.document')} onFile={setFile} />
    </>
  );
};
