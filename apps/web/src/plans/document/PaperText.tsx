import type { PlanRecord } from '@mufakat/planning/records/record';
import { wordingOf } from '@mufakat/planning/records/wording';
import { useFieldLabel } from '../labels.js';
import type { SheetReading } from '../matrix/reading.js';
import { useEdit, usePlanInHand } from '../store/PlanContext.js';
import { MarksAt } from './DocumentMarks.js';
import { EditableText } from './EditableText.js';

/** The document as the paper shows it: first of `reading.languages` is the one it is shown in. */
export interface PaperProps {
  readonly reading: SheetReading;
  readonly language: string;
}

/** A translated field where it stands on the paper, with the marks beside its words. */
export const PaperText = ({ record, name, reading, language }: PaperProps & { record: PlanRecord; name: string }) => {
  const edit = useEdit();
  const label = useFieldLabel();
  const { rights } = usePlanInHand();
  const value = (record[name] as Record<string, string> | undefined)?.[language] ?? '';
  const isWritable = rights.at(reading.document, record.id).text;
  const other = wordingOf(record[name], reading.languages);
  const address = `${name}.${language}`;
  return (
    <span className="paper-text" data-record={record.id} data-field={name} data-language={language}>
      <span data-words>
        <EditableText
          value={value === '' && !isWritable ? other : value}
          label={label(record.kind, name)}
          language={language}
          isWritable={isWritable}
          placeholder={other || label(record.kind, name)}
          onSave={(text) =>
            edit([{ op: 'set', kind: record.kind, id: record.id, [address]: text || null }], 'document')
          }
        />
      </span>
      <MarksAt record={record.id} address={address} />
    </span>
  );
};

/** Whether a field has words to show, or somebody to write them. */
export const isShown = (record: PlanRecord, name: string, isWritable: boolean): boolean =>
  isWritable || record[name] !== undefined;
