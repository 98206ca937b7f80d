import type { ReactNode } from 'react';
import { CsvButton } from './CsvButton.js';
import './count-table.css';
import './data-list.css';

export interface CountColumn<Row> {
  readonly name: string;
  /** The head in words. */
  readonly label: string;
  /** What the file says, and the page too where there is no cell. */
  readonly said: (row: Row) => string;
  readonly cell?: (row: Row) => ReactNode;
  readonly isNumber?: boolean;
  /** Left out below 900 px; the file keeps it. */
  readonly isMinor?: boolean;
  /** Only in the file: the day of the data, the round, the denominator. */
  readonly isInFileOnly?: boolean;
}

interface Props<Row> {
  /** Name of the file. */
  readonly file: string;
  readonly title: string;
  readonly level?: 2 | 3;
  readonly columns: readonly CountColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Said in the place of a table without rows. */
  readonly none: string;
  readonly children?: ReactNode;
}

/** The rows as the page says them, for a file. */
const saidRows = <Row,>(columns: readonly CountColumn<Row>[], rows: readonly Row[]): string[][] => [
  columns.map(({ label }) => label),
  ...rows.map((row) => columns.map(({ said }) => said(row))),
];

/** A table of a few rows that is read and taken out: heading, file, rows. */
export const CountTable = <Row,>({ file, title, level = 2, columns, rows, keyOf, none, children }: Props<Row>) => {
  const shown = columns.filter(({ isInFileOnly }) => !isInFileOnly);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <>
      <div className="section-head">
        <Heading>{title}</Heading>
        {rows.length > 0 && <CsvButton file={file} of={title} rows={() => saidRows(columns, rows)} />}
      </div>
      {children}
      {rows.length === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        <div className="data-list count-table">
          <div className="data-list-scroll" tabIndex={0} role="group" aria-label={title}>
            <table>
              <thead>
                <tr>
                  {shown.map(({ name, label, isNumber, isMinor }) => (
                    <th key={name} scope="col" data-align={isNumber ? 'end' : undefined} data-minor={isMinor}>
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={keyOf(row)}>
                    {shown.map(({ name, label, said, cell, isNumber, isMinor }) => (
                      <td
                        key={name}
                        data-label={label}
                        data-align={isNumber ? 'end' : undefined}
                        data-minor={isMinor}
                        className={isNumber ? 'number' : undefined}
                        dir={cell || isNumber ? undefined : 'auto'}
                      >
                        {cell ? cell(row) : said(row)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      )}
    </>
  );
};
