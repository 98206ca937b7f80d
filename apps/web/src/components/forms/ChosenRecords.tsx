import CloseIcon from '@mui/icons-material/Close';
import { useInput, useTranslate } from 'ra-core';
import { ReferenceSelect } from './ReferenceInput.js';
import { RecordName } from '../RecordName.js';
import './form.css';

interface Props {
  readonly source: string;
  /** Message keys. */
  readonly label: string;
  readonly add: string;
  readonly resource: 'bodies' | 'plans';
}

/** Several records of a resource, found by name; writes their ids. */
export const ChosenRecords = ({ source, label, add, resource }: Props) => {
  const translate = useTranslate();
  const { field } = useInput({ source, defaultValue: [] });
  const ids = (field.value as readonly string[] | undefined) ?? [];
  return (
    <fieldset className="form-many chosen-records">
      <legend>{translate(label)}</legend>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <RecordName resource={resource} id={id} />
            <button
              type="button"
              className="icon-button"
              aria-label={translate('form.take_out')}
              onClick={() => field.onChange(ids.filter((one) => one !== id))}
            >
              <CloseIcon fontSize="small" />
            </button>
          </li>
        ))}
      </ul>
      <ReferenceSelect
        key={ids.length}
        resource={resource}
        label={translate(add)}
        value={null}
        onChange={(id) => id && !ids.includes(id) && field.onChange([...ids, id])}
      />
    </fieldset>
  );
};
