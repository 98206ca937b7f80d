import { isUuid } from '@mufakat/planning/records/value-faults';
import type { Directory } from './bodies.js';
import { type ActionDraft, type AssignmentDraft, type DraftText, newAction, type RiskDraft } from './draft.js';
import { Levels } from './draft-levels.js';
import { readBudget, readIndicators } from './draft-measures.js';
import { readTimes } from './draft-times.js';
import type { ImportField } from './import-fields.js';
import type { Mapping, TableMapping } from './mapping.js';
import type { Problems } from './problems.js';
import { RowView } from './row-view.js';
import type { ReadFile } from './sheet.js';
import { readTableRows, type TableRow } from './table-rows.js';
import { isBlank, splitList } from './values.js';

export interface DraftSource {
  readonly file: ReadFile;
  readonly mapping: Mapping;
  readonly directory: Directory;
  readonly problems: Problems;
  /** Codes of actions that the plan has already, for tables that only refer to them. */
  readonly knownCodes: ReadonlySet<string>;
}

const textFields = {
  title: 'action',
  description: 'description',
  problem: 'problem',
  expectedOutput: 'expected-output',
  place: 'place',
} as const satisfies Record<string, ImportField>;

const ownNumber =
  /^((?:[A-Z]{1,3}\.?)?\d{1,3}(?:\.[A-Z]?\d{1,3})+|[A-Z]{1,3}\d{1,3}|\d{1,3}(?=[.):]))[.):]?\s+(\S.*)$/s;

/** Reads the tables of a file, row by row, into actions with all that hangs on them. */
export class DraftReader {
  readonly actions: ActionDraft[] = [];
  rowsRead = 0;
  rowsSkipped = 0;
  private open: ActionDraft | undefined;

  constructor(private readonly source: DraftSource) {}

  readAll(): void {
    for (const table of this.source.mapping.tables) if (table.use) this.readTable(table);
  }

  private readTable(table: TableMapping): void {
    const { file, mapping } = this.source;
    const sheet = file.sheets[table.sheet];
    if (!sheet) return;
    const levels = new Levels(sheet, table, mapping);
    this.open = undefined;
    for (const row of readTableRows(sheet, table)) {
      if (row.is === 'data') this.readRow(new RowView(sheet, table, row.row, mapping), levels);
      else if (row.is === 'group' && table.groups.headingRows) levels.open(row);
      else this.skip(table, row);
    }
  }

  private skip(table: TableMapping, row: Exclude<TableRow, { is: 'data' }>): void {
    this.rowsSkipped += 1;
    const code = row.is === 'total' ? 'row.total' : 'row.note';
    this.source.problems.say(
      'notice',
      code,
      { sheet: table.sheet, row: row.row, column: row.column },
      { text: row.text },
    );
  }

  private readRow(view: RowView, levels: Levels): void {
    const path = levels.pathOf(view);
    const action = this.actionOf(view, path);
    if (!action) return;
    this.rowsRead += 1;
    this.open = action;
    this.readInto(action, view);
  }

  /** The action a row speaks of: a new one, or the one above where the row only says more of it. */
  private actionOf(view: RowView, path: ActionDraft['path']): ActionDraft | undefined {
    if (!view.table.columns.some(({ field }) => field === 'action')) return this.referredTo(view);
    const title = view.text('action');
    const code = this.codeOf(view);
    if (this.continues(view, path, { title, code })) return this.open;
    if (title || code !== undefined) return this.begin(view, path, { title, code });
    this.sayWithoutAction(view);
    return undefined;
  }

  private begin(view: RowView, path: ActionDraft['path'], { title, code }: Named): ActionDraft {
    if (!title) this.source.problems.say('warning', 'action.no-title', view.place());
    const id = view.own('id')[0]?.text;
    const action = newAction({ at: view.place(), path, code: code ?? numberIn(title), ...(isUuid(id) ? { id } : {}) });
    this.actions.push(action);
    return action;
  }

  private continues(view: RowView, path: ActionDraft['path'], { title, code }: Named): boolean {
    if (!this.open) return false;
    if (view.isFromAbove('action')) return true;
    const isSameCode = code === this.open.code;
    if (title) return code !== undefined && isSameCode && isEqual(title, this.open.texts.title);
    return (code === undefined || isSameCode) && isEqual(path.map(titleOf), this.open.path.map(titleOf));
  }

  private sayWithoutAction(view: RowView): void {
    const cells = view.sheet.rows[view.row] ?? [];
    const isOnlyGroup = view.table.columns.every(
      ({ field, column }) => field === 'level' || field === 'level-code' || isBlank(cells[column]?.text ?? ''),
    );
    if (!isOnlyGroup) this.source.problems.say('error', 'row.without-action', view.place());
  }

  /** A table of indicators, amounts or risks names its actions by code. */
  private referredTo(view: RowView): ActionDraft | undefined {
    const code = this.codeOf(view);
    if (code === undefined && !this.open) this.sayWithoutAction(view);
    if (code === undefined) return this.open;
    const known = this.actions.find((action) => action.code === code);
    if (known) return known;
    if (!this.source.knownCodes.has(code)) {
      this.source.problems.say('error', 'action.unknown-code', view.place(), { code });
      return undefined;
    }
    const action = newAction({ at: view.place(), path: [], code, isReference: true });
    this.actions.push(action);
    return action;
  }

  private codeOf(view: RowView): string | undefined {
    const [cell] = view.all('code');
    if (!cell) return undefined;
    if (cell.cell.day !== undefined) {
      this.source.problems.say('error', 'code.is-date', cell.place);
      return undefined;
    }
    return cell.text.replace(/(?<=\d)[.)]$/, '').slice(0, 100);
  }

  private readInto(action: ActionDraft, view: RowView): void {
    const { mapping, problems } = this.source;
    this.readTexts(action, view);
    readTimes(view, action, mapping.dateOrder, problems);
    readIndicators(view, action, problems);
    readBudget(view, action, mapping, problems);
    for (const cell of view.own('target-groups'))
      addNew(action.targetGroups, splitList(cell.text.replace(/,\s+/g, ';')));
    for (const cell of view.own('driver')) addNew(action.drivers, splitList(cell.text));
    for (const title of view.texts('activity')) action.activities.push({ title, place: view.place() });
    for (const nature of ['risk', 'assumption'] as const) action.risks.push(...risksIn(view, nature));
    for (const role of ['lead', 'co-lead', 'support'] as const)
      action.assignments.push(...this.assignmentsIn(view, role));
    const [source] = view.own('source');
    if (source) action.source = source.text;
  }

  private readTexts(action: ActionDraft, view: RowView): void {
    for (const [name, field] of Object.entries(textFields) as [keyof typeof textFields, ImportField][]) {
      const text = view.text(field);
      if (!text || (name === 'title' && action.texts.title)) continue;
      action.texts[name] =
        name === 'title' && numberIn(text) === action.code
          ? withoutNumber(text)
          : joinedTexts(action.texts[name], text);
    }
  }

  private assignmentsIn(view: RowView, role: AssignmentDraft['role']): AssignmentDraft[] {
    return view.own(role).flatMap(({ text, place }) => {
      const mentions = this.source.directory.split(text);
      const others = mentions.some((mention) => mention.role === 'lead') ? 'support' : role;
      return mentions.map(({ text: body, note, role: said }) => ({ role: said ?? others, body, note, place }));
    });
  }
}

interface Named {
  readonly title: DraftText | undefined;
  readonly code: string | undefined;
}

const titleOf = ({ title }: { readonly title: DraftText }): DraftText => title;
const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const risksIn = (view: RowView, nature: RiskDraft['nature']): RiskDraft[] =>
  view.texts(nature).map((title) => ({ nature, title, place: view.place() }));

const addNew = (list: string[], items: readonly string[]): void => {
  for (const item of items) if (!list.includes(item)) list.push(item);
};

const numberIn = (title: DraftText | undefined): string | undefined =>
  ownNumber.exec(Object.values(title ?? {})[0] ?? '')?.[1];
const withoutNumber = (title: DraftText): DraftText =>
  Object.fromEntries(Object.entries(title).map(([language, text]) => [language, ownNumber.exec(text)?.[2] ?? text]));

const joinedTexts = (before: DraftText | undefined, more: DraftText): DraftText =>
  Object.fromEntries(
    [...new Set([...Object.keys(before ?? {}), ...Object.keys(more)])].map((language) => [
      language,
      [...new Set([before?.[language], more[language]])].filter(Boolean).join('\n'),
    ]),
  );
