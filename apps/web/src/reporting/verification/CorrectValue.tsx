import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import type { LineIndicator, ReportLine } from '../reporting.js';
import { isTold } from '../report/values.js';
import { useValueWords } from '../use-value-words.js';
import { verificationVerbs } from './verification.verbs.js';

interface Props {
  readonly line: ReportLine;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

type Part = 'value' | 'numerator' | 'denominator' | 'words';

const partsOf = ({ format }: LineIndicator): readonly Part[] => {
  if (format === 'percent') return ['numerator', 'denominator'];
  return isTold({ format }) ? ['words'] : ['value'];
};

const isDecimal = (text: string): boolean => /^-?\d{1,20}(\.\d{1,6})?$/.test(text.trim());

/** A new value in the place of one that was verified, with the reason. */
export const CorrectValue = ({ line, onDone, onClose }: Props) => {
  const translate = useTranslate();
  const words = useValueWords();
  const cells = line.values.flatMap((value) => {
    const indicator = line.indicators.find(({ id }) => id === value.indicator);
    return indicator ? [{ value, indicator }] : [];
  });
  const [at, setAt] = useState(0);
  const [typed, setTyped] = useState<Partial<Record<Part, string>>>({});
  const cell = cells[at];
  if (!cell) return null;
  const parts = partsOf(cell.indicator);
  const given = (part: Part): string => typed[part] ?? cell.value[part] ?? '';
  const isReady = parts.every((part) => (part === 'words' ? given(part).trim() !== '' : isDecimal(given(part))));
  const labels: Record<Part, string> = {
    value: translate('report.values'),
    words: translate('report.values'),
    numerator: words.share(cell.indicator)[0],
    denominator: words.share(cell.indicator)[1],
  };
  return (
    <ConfirmReason
      title={translate('inbox.correct_title')}
      confirm={translate('inbox.correct')}
      needsReason
      isReady={isReady}
      onConfirm={async (reason) => {
        const { indicator, sex, age, axis, category } = cell.value;
        const said = Object.fromEntries(parts.map((part) => [part, given(part).trim()]));
        await verificationVerbs.correct(line.id, { indicator, sex, age, axis, category, ...said, reason });
        onDone();
      }}
      onClose={onClose}
    >
      <p>{translate('inbox.correct_why')}</p>
      <TextField
        select
        label={translate('inbox.correct_which')}
        value={at}
        onChange={(event) => {
          setAt(Number(event.target.value));
          setTyped({});
        }}
      >
        {cells.map(({ value, indicator }, index) => (
          <MenuItem key={[value.indicator, value.sex, value.age, value.axis, value.category].join(' ')} value={index}>
            {words.indicator(indicator)} – {words.cut(value)}: {words.value(value, indicator)}
          </MenuItem>
        ))}
      </TextField>
      {parts.map((part) => (
        <TextField
          key={part}
          label={labels[part]}
          required
          value={given(part)}
          onChange={(event) => setTyped({ ...typed, [part]: event.target.value })}
          slotProps={{ htmlInput: { dir: 'auto', inputMode: part === 'words' ? 'text' : 'decimal' } }}
        />
      ))}
    </ConfirmReason>
  );
};
