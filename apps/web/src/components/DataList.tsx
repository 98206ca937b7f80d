import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward';
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward';
import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import {
  type FilterPayload,
  ListContextProvider,
  type ListControllerResult,
  type RaRecord,
  useListController,
  useTranslate,
} from 'ra-core';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Link } from 'react-router';
import { isRefusal } from '../platform/api.js';
import { useFormat } from '../platform/i18n/use-format.js';
import './data-list.css';
import { Empty } from './Empty.js';
import { type ListFilter, ListFilters } from './ListFilters.js';

export interface Column<Row> {
  readonly name: string;
  /** Message key. */
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** The API's word to sort by; without it the column is not sorted. */
  readonly sort?: string;
  readonly width?: string;
  readonly align?: 'end';
  /** Left out below 900 px. */
  readonly isMinor?: boolean;
}

interface Props<Row extends RaRecord> {
  readonly resource: string;
  readonly columns: readonly Column<Row>[];
  /** Names the table for those who cannot see it. */
  readonly label: string;
  /** The address a row leads to; its first cell becomes the link. */
  readonly to?: (row: Row) => string;
  /** Or what opens when a row is chosen. */
  readonly onOpen?: (row: Row) => void;
  readonly filters?: readonly ListFilter[];
  readonly hasSearch?: boolean;
  readonly sort?: { field: string; order: 'ASC' | 'DESC' };
  readonly filter?: FilterPayload;
  readonly perPage?: number;
  /** Shown when nothing exists at all. */
  readonly empty: ReactNode;
  /** Several lists on one page keep their state apart by this, outside the address. */
  readonly storeKey?: string;
}

const Head = <Row extends RaRecord>({
  columns,
  list,
}: {
  columns: readonly Column<Row>[];
  list: ListControllerResult<Row>;
}) => {
  const translate = useTranslate();
  const { sort, setSort } = list;
  return (
    <thead>
      <tr>
        {columns.map(({ name, label, sort: by, width, align, isMinor }) => {
          const isSorted = by !== undefined && sort.field === by;
          const Arrow = sort.order === 'DESC' ? ArrowDownwardIcon : ArrowUpwardIcon;
          const order = sort.order === 'DESC' ? 'descending' : 'ascending';
          return (
            <th
              key={name}
              scope="col"
              style={{ width }}
              data-align={align}
              data-minor={isMinor}
              aria-sort={isSorted ? order : undefined}
            >
              {by ? (
                <button
                  type="button"
                  title={translate('list.sort_by', { column: translate(label) })}
                  onClick={() => setSort({ field: by, order: isSorted && sort.order === 'ASC' ? 'DESC' : 'ASC' })}
                >
                  {translate(label)}
                  {isSorted && <Arrow fontSize="inherit" aria-hidden="true" />}
                </button>
              ) : (
                translate(label)
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
};

const Paging = <Row extends RaRecord>({ list, isShort }: { list: ListControllerResult<Row>; isShort: boolean }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { page, perPage, total = 0, setPage, hasNextPage, hasPreviousPage } = list;
  if (total === 0 || (isShort && total <= perPage)) return null;
  const values = {
    from: format.number((page - 1) * perPage + 1),
    to: format.number(Math.min(page * perPage, total)),
    total: format.number(total),
  };
  return (
    <footer className="data-list-paging">
      <span className="number">{translate('list.range', values)}</span>
      <button
        type="button"
        className="icon-button"
        disabled={!hasPreviousPage}
        aria-label={translate('ra.navigation.previous')}
        onClick={() => setPage(page - 1)}
      >
        <ChevronLeftIcon className="mirrored" fontSize="small" />
      </button>
      <button
        type="button"
        className="icon-button"
        disabled={!hasNextPage}
        aria-label={translate('ra.navigation.next')}
        onClick={() => setPage(page + 1)}
      >
        <ChevronRightIcon className="mirrored" fontSize="small" />
      </button>
    </footer>
  );
};

const stepRows = (event: KeyboardEvent<HTMLTableSectionElement>, body: HTMLTableSectionElement | null) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !body) return;
  const openers = Array.from(body.querySelectorAll<HTMLElement>('[data-opener]'));
  const next = openers[openers.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
};

type BodyProps<Row extends RaRecord> = Pick<Props<Row>, 'columns' | 'to' | 'onOpen'> & {
  readonly rows: readonly Row[];
};

const Body = <Row extends RaRecord>({ columns, rows, to, onOpen }: BodyProps<Row>) => {
  const translate = useTranslate();
  const body = useRef<HTMLTableSectionElement>(null);
  const opener = (row: Row, content: ReactNode) => {
    if (to)
      return (
        <Link to={to(row)} data-opener>
          {content}
        </Link>
      );
    if (onOpen)
      return (
        <button type="button" className="data-list-opener" data-opener onClick={() => onOpen(row)}>
          {content}
        </button>
      );
    return content;
  };
  return (
    <tbody ref={body} onKeyDown={(event) => stepRows(event, body.current)}>
      {rows.map((row) => (
        <tr key={row.id}>
          {columns.map(({ name, label, cell, align, isMinor }, index) => (
            <td
              key={name}
              data-align={align}
              data-minor={isMinor}
              data-label={index > 0 ? translate(label) : undefined}
            >
              {index === 0 ? opener(row, cell(row)) : cell(row)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
};

const Trouble = ({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) => {
  const translate = useTranslate();
  return (
    <Empty
      title={translate('list.failed')}
      why={isRefusal(error) ? translate(error.message, { _: error.problem.title }) : undefined}
      action={
        <button type="button" className="link-button" onClick={onRetry}>
          {translate('frame.retry')}
        </button>
      }
    />
  );
};

/** A calm, dense table of one resource: sort, filters, search, paging, arrows from row to row; its state is in the address. */
export const DataList = <Row extends RaRecord>(props: Props<Row>) => {
  const { resource, columns, label, to, onOpen, filters = [], hasSearch = false, empty, storeKey } = props;
  const translate = useTranslate();
  const list = useListController<Row>({
    resource,
    perPage: props.perPage ?? 25,
    sort: props.sort ?? { field: columns.find(({ sort }) => sort)?.sort ?? 'id', order: 'ASC' },
    filter: props.filter,
    disableSyncWithLocation: storeKey !== undefined,
    storeKey: storeKey ?? false,
    disableAuthentication: true,
  });
  const { data, error, isPending, refetch } = list;
  const filterValues = list.filterValues as Readonly<Record<string, unknown>>;
  const isFiltered = Object.values(filterValues).some((value) => value !== undefined && value !== '');
  const content = () => {
    if (error) return <Trouble error={error} onRetry={() => void refetch()} />;
    if (isPending) return <div className="data-list-waiting" role="status" aria-label={translate('list.loading')} />;
    if (data.length > 0)
      return (
        <table aria-label={label}>
          <Head columns={columns} list={list} />
          <Body columns={columns} rows={data} to={to} onOpen={onOpen} />
        </table>
      );
    return isFiltered ? <Empty title={translate('list.none_match')} why={translate('list.none_match_why')} /> : empty;
  };
  return (
    <ListContextProvider value={list}>
      <section className="data-list">
        {(hasSearch || filters.length > 0) && (isFiltered || (list.total ?? 0) > 0 || isPending) && (
          <ListFilters filters={filters} hasSearch={hasSearch} list={list} />
        )}
        <div className="data-list-scroll">{content()}</div>
        <Paging list={list} isShort={storeKey !== undefined} />
      </section>
    </ListContextProvider>
  );
};
