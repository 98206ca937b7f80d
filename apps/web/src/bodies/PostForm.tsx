import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import Button from '@mui/material/Button';
import { useInput, useTranslate } from 'ra-core';
import { FormDialog } from '../components/forms/FormDialog.js';
import { ManyInput, TranslatedInput } from '../components/forms/inputs.js';
import { ReferenceSelect } from '../components/forms/ReferenceInput.js';
import { type Body, duties, type PostHolder } from './bodies.js';
import './post-form.css';

const today = (): string => new Date().toISOString().slice(0, 10);

const HoldersInput = () => {
  const translate = useTranslate();
  const { field } = useInput({ source: 'holders', defaultValue: [] });
  const holders = (field.value as readonly PostHolder[] | undefined) ?? [];
  const set = (index: number, part: Partial<PostHolder>) =>
    field.onChange(holders.map((holder, at) => (at === index ? { ...holder, ...part } : holder)));
  return (
    <fieldset className="form-many holders">
      <legend>{translate('posts.holders')}</legend>
      {holders.map((holder, index) => (
        <div key={`${String(index)}-${String(holders.length)}`} className="holder">
          <ReferenceSelect
            resource="people"
            label={translate('posts.holder')}
            value={holder.personId === '' ? null : holder.personId}
            onChange={(personId) => set(index, { personId: personId ?? '' })}
            isRequired
          />
          <label>
            {translate('posts.from')}
            <input
              type="date"
              required
              value={holder.from}
              onChange={(event) => set(index, { from: event.target.value })}
            />
          </label>
          <label>
            {translate('posts.to')}
            <input
              type="date"
              value={holder.to ?? ''}
              onChange={(event) => set(index, { to: event.target.value === '' ? null : event.target.value })}
            />
          </label>
          <label className="holder-deputy">
            <input
              type="checkbox"
              checked={holder.isDeputy ?? false}
              onChange={(event) => set(index, { isDeputy: event.target.checked })}
            />
            {translate('posts.deputy')}
          </label>
          <button
            type="button"
            className="icon-button"
            aria-label={translate('posts.remove_holder')}
            onClick={() => field.onChange(holders.filter((_, at) => at !== index))}
          >
            <CloseIcon fontSize="small" />
          </button>
        </div>
      ))}
      <Button
        startIcon={<AddIcon />}
        onClick={() =>
          field.onChange([...holders, { personId: '', from: today(), to: null, isDeputy: holders.length > 0 }])
        }
      >
        {translate('posts.add_holder')}
      </Button>
    </fieldset>
  );
};

interface Props {
  readonly body: Body;
  readonly id?: string;
  readonly onClose: () => void;
}

interface Holding {
  readonly holders?: readonly PostHolder[];
}

const withoutUnnamed = (data: Holding) => ({
  ...data,
  holders: data.holders?.filter(({ personId }) => personId !== ''),
});

export const PostForm = ({ body, id, onClose }: Props) => {
  const translate = useTranslate();
  return (
    <FormDialog
      resource="posts"
      id={id}
      title={translate(id ? 'posts.edit' : 'posts.new')}
      defaults={{ bodyId: body.id, duties: [], holders: [] }}
      transform={withoutUnnamed}
      onClose={onClose}
    >
      <TranslatedInput source="name" label="posts.name" isRequired />
      <ManyInput
        source="duties"
        label="posts.duties"
        options={duties.map((value) => ({ value, label: translate(`posts.kinds.${value}`) }))}
      />
      <HoldersInput />
    </FormDialog>
  );
};
