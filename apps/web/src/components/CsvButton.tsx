import DownloadIcon from '@mui/icons-material/Download';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { csvOf, saveCsv } from './csv.js';

interface Props {
  /** Name of the file, without `.csv`. */
  readonly file: string;
  /** Names what is taken out where several tables stand on a page. */
  readonly of?: string;
  /** Said on the button where two stand together. */
  readonly label?: string;
  /** The rows with their head, made when asked for. */
  readonly rows: () => readonly (readonly string[])[];
}

/** Takes the table beside it out for a spreadsheet program; every table of figures has one. */
export const CsvButton = ({ file, of, label, rows }: Props) => {
  const translate = useTranslate();
  return (
    <Button
      className="not-printed"
      variant="outlined"
      size="small"
      startIcon={<DownloadIcon />}
      aria-label={of && translate('take_out.csv_of', { of })}
      onClick={() => saveCsv(`${file}.csv`, csvOf(rows()))}
    >
      {label ? translate('take_out.csv_of', { of: label }) : translate('take_out.csv')}
    </Button>
  );
};
