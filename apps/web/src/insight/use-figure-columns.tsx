import { useTranslate } from 'ra-core';
import type { CountColumn } from '../components/CountTable.js';
import { useFormat } from '../platform/i18n/use-format.js';
import type { FigureRead } from './progress.js';

/** The columns of a share: count and denominator, per cent, and for the file of what and when; the count opens its rows. */
export const useFigureColumns = <Row,>(
  figureOf: (row: Row) => FigureRead,
  onOpen?: (row: Row) => void,
): readonly CountColumn<Row>[] => {
  const translate = useTranslate();
  const format = useFormat();
  const countOf = (row: Row): string =>
    translate('progress.part', {
      numerator: format.number(figureOf(row).numerator),
      denominator: format.number(figureOf(row).denominator),
    });
  return [
    {
      name: 'numerator',
      label: translate('body_work.count'),
      isNumber: true,
      said: (row) => figureOf(row).numerator ?? '',
      cell: (row) =>
        onOpen ? (
          <button type="button" className="link-button" onClick={() => onOpen(row)}>
            {countOf(row)}
          </button>
        ) : (
          countOf(row)
        ),
    },
    {
      name: 'denominator',
      label: translate('body_work.of_how_many'),
      said: (row) => figureOf(row).denominator ?? '',
      isInFileOnly: true,
    },
    {
      name: 'share',
      label: translate('body_work.share'),
      isNumber: true,
      said: (row) => figureOf(row).value ?? '',
      cell: (row) => {
        const { value } = figureOf(row);
        return value === null ? '–' : format.percent(Number(value) / 100);
      },
    },
    {
      name: 'of',
      label: translate('body_work.of_what'),
      said: (row) => translate(`figure.of.${figureOf(row).of}`, { _: figureOf(row).of }),
      isInFileOnly: true,
    },
    { name: 'as_of', label: translate('body_work.as_of'), said: (row) => figureOf(row).asOf, isInFileOnly: true },
  ];
};
