import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { required, useInput, useTranslate, type Validator } from 'ra-core';
import { languages, languageName } from '../../platform/i18n/languages.js';
import { useLocale } from 'ra-core';
import './form.css';

export interface InputProps {
  readonly source: string;
  /** Message key. */
  readonly label: string;
  readonly isRequired?: boolean;
  readonly hint?: string;
  readonly validate?: Validator;
}

const rulesOf = ({ isRequired, validate }: Pick<InputProps, 'isRequired' | 'validate'>): Validator[] =>
  [isRequired ? required() : undefined, validate].filter((rule) => rule !== undefined);

const useField = ({ source, isRequired, hint, validate }: InputProps, defaultValue?: unknown) => {
  const translate = useTranslate();
  const { field, fieldState, id } = useInput({ source, validate: rulesOf({ isRequired, validate }), defaultValue });
  const fault = fieldState.error?.message;
  const said =
    typeof fault === 'string' && fault.startsWith('@@react-admin@@') ? (JSON.parse(fault.slice(15)) as unknown) : fault;
  const words = typeof said === 'string' ? said : ((said as { message?: string } | undefined)?.message ?? '');
  const args = (said as { args?: Record<string, unknown> } | undefined)?.args;
  return {
    field,
    id,
    hasFault: fieldState.invalid,
    help: fieldState.invalid ? translate(words, { _: words, ...args }) : hint,
  };
};

interface TextProps extends InputProps {
  readonly type?: 'text' | 'email' | 'date' | 'url';
  readonly isMultiline?: boolean;
  readonly dir?: 'auto' | 'ltr';
  readonly max?: number;
}

export const TextInput = (props: TextProps) => {
  const { label, isRequired, type = 'text', isMultiline, dir = 'auto', max } = props;
  const translate = useTranslate();
  const { field, id, hasFault, help } = useField(props);
  const isDate = type === 'date';
  return (
    <TextField
      {...field}
      value={(field.value as string | null | undefined) ?? ''}
      id={id}
      type={type}
      label={translate(label)}
      required={isRequired}
      error={hasFault}
      helperText={help}
      multiline={isMultiline}
      minRows={isMultiline ? 2 : undefined}
      slotProps={{ htmlInput: { dir, maxLength: max }, inputLabel: isDate ? { shrink: true } : undefined }}
    />
  );
};

/** A day `YYYY-MM-DD`, by the browser's own calendar. */
export const DayInput = (props: InputProps) => <TextInput {...props} type="date" dir="ltr" />;

interface ChoiceProps extends InputProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export const ChoiceInput = (props: ChoiceProps) => {
  const { label, isRequired, options } = props;
  const translate = useTranslate();
  const { field, id, hasFault, help } = useField(props);
  return (
    <TextField
      {...field}
      value={(field.value as string | null | undefined) ?? ''}
      id={id}
      select
      label={translate(label)}
      required={isRequired}
      error={hasFault}
      helperText={help}
    >
      {!isRequired && (
        <MenuItem value="">
          <span className="muted">–</span>
        </MenuItem>
      )}
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
};

export const FlagInput = (props: InputProps) => {
  const translate = useTranslate();
  const { field, id } = useField(props, false);
  return (
    <FormControlLabel
      label={translate(props.label)}
      control={
        <Checkbox
          id={id}
          size="small"
          checked={Boolean(field.value)}
          onChange={(event) => field.onChange(event.target.checked)}
          slotProps={{ input: { name: field.name } }}
        />
      }
    />
  );
};

/** Several of a few, as check boxes. */
export const ManyInput = (props: ChoiceProps) => {
  const translate = useTranslate();
  const { field, help, hasFault } = useField(props, []);
  const chosen = (field.value as readonly string[] | null | undefined) ?? [];
  return (
    <fieldset className="form-many">
      <legend>{translate(props.label)}</legend>
      {props.options.map(({ value, label }) => (
        <FormControlLabel
          key={value}
          label={label}
          control={
            <Checkbox
              size="small"
              checked={chosen.includes(value)}
              onChange={(event) =>
                field.onChange(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
              }
            />
          }
        />
      ))}
      {hasFault && <p className="form-error">{help}</p>}
    </fieldset>
  );
};

interface TranslatedProps extends InputProps {
  readonly isMultiline?: boolean;
  /** The plan's languages; those of the interface by default. */
  readonly inLanguages?: readonly string[];
}

/** One text side by side in the languages it is kept in; writes `{ en: "…", ar: "…" }` to `source`. */
export const TranslatedInput = (props: TranslatedProps) => {
  const { source, label, isRequired, isMultiline, inLanguages = languages.map(({ locale }) => locale) } = props;
  const translate = useTranslate();
  const locale = useLocale();
  const atLeastOne: Validator = (_: unknown, values: Record<string, Record<string, string | null> | undefined>) =>
    isRequired && !Object.values(values[source] ?? {}).some((text) => (text ?? '').trim() !== '')
      ? 'ra.validation.required'
      : undefined;
  return (
    <div className="form-translated" role="group" aria-label={translate(label)}>
      {inLanguages.map((language, index) => (
        <TranslatedPart
          key={language}
          source={`${source}.${language}`}
          language={language}
          isMultiline={isMultiline}
          validate={index === 0 ? atLeastOne : undefined}
          label={translate('form.in_language', { label: translate(label), language: languageName(language, locale) })}
        />
      ))}
    </div>
  );
};

const TranslatedPart = (props: InputProps & { readonly language: string; readonly isMultiline?: boolean }) => {
  const { language, isMultiline, label } = props;
  const { field, id, hasFault, help } = useField(props);
  return (
    <TextField
      {...field}
      value={(field.value as string | null | undefined) ?? ''}
      id={id}
      label={label}
      error={hasFault}
      helperText={help}
      multiline={isMultiline}
      minRows={isMultiline ? 2 : undefined}
      slotProps={{ htmlInput: { lang: language, dir: 'auto' } }}
    />
  );
};
