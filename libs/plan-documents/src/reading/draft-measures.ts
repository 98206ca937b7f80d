import type { ActionDraft, BudgetDraft, IndicatorDraft, TargetDraft } from './draft.js';
import { latinDigits } from './letters.js';
import type { Mapping } from './mapping.js';
import type { Problems } from './problems.js';
import type { RowCell, RowView } from './row-view.js';
import { readCurrency, readDecimal, readMoney, splitList } from './values.js';

type Measured = Pick<IndicatorDraft, 'baselineValue' | 'baselineOn' | 'baselineSource'>;

const yearIn = (text: string): string | undefined => /[([]?\b((?:19|20)\d\d)\b[)\]]?\s*:?/.exec(latinDigits(text))?.[1];

/** "45 (2024)", "2024: 45": a number and its year. */
const withYear = (text: string): { value?: string; year?: string } => {
  const whole = readDecimal(text);
  if (whole !== undefined) return { value: whole };
  const year = text.length > 100 ? undefined : yearIn(text);
  if (year === undefined) return {};
  const value = readDecimal(
    latinDigits(text)
      .replace(/[([]?\b(?:19|20)\d\d\b[)\]]?\s*[:=]?/, ' ')
      .replace(/\bby\b|\bin\b/gi, ' ')
      .trim(),
  );
  return value === undefined ? {} : { value, year };
};

const baselineOf = (text: string | undefined, cell: RowCell, problems: Problems): Measured => {
  if (text === undefined) return {};
  const { value, year } = withYear(text);
  if (value === undefined) {
    problems.say('notice', 'number.not-understood', cell.place, { text });
    return { baselineSource: text };
  }
  return { baselineValue: value, ...(year === undefined ? {} : { baselineOn: `${year}-12-31` }) };
};

const targetOf = (text: string, cell: RowCell, problems: Problems): TargetDraft => {
  const { value, year } = withYear(text);
  const dueYear = cell.column.year ?? year;
  const due = dueYear === undefined ? {} : { dueOn: `${dueYear}-12-31` };
  if (value !== undefined) return { value, ...due };
  problems.say('notice', 'number.not-understood', cell.place, { text });
  return { note: { [cell.language]: text }, ...due };
};

/** The part of a cell that belongs to one of several indicators; all of it to the only one, or to the first. */
const share = (cell: RowCell, at: number, of: number, problems: Problems): string[] => {
  if (of === 1) return [cell.text];
  const items = splitList(cell.text);
  if (items.length === of) return items.slice(at, at + 1);
  if (at > 0) return [];
  problems.say('warning', 'indicator.uneven', cell.place);
  return [cell.text];
};

export const readIndicators = (view: RowView, action: ActionDraft, problems: Problems): void => {
  const titles = view.texts('indicator');
  const baselines = view.own('baseline');
  const targets = view.own('target');
  const [means] = view.own('means-of-verification');
  const measured = [...baselines, ...targets][0];
  if (titles.length === 0 && measured) problems.say('warning', 'target.without-indicator', measured.place);
  titles.forEach((title, at) => {
    const part = (cell: RowCell) => share(cell, at, titles.length, problems);
    const [baseline] = baselines;
    const verified = means && (splitList(means.text).length === titles.length ? part(means)[0] : means.text);
    action.indicators.push({
      title,
      place: view.own('indicator')[0]?.place ?? view.place(),
      ...(baseline ? baselineOf(part(baseline)[0], baseline, problems) : {}),
      ...(means && verified ? { meansOfVerification: { [means.language]: verified } } : {}),
      targets: targets.flatMap((cell) => part(cell).map((text) => targetOf(text, cell, problems))),
    });
  });
};

/** "5.000 € / State budget", "€2,000 (donors)": an amount and where it comes from. */
const amountIn = (text: string): { money?: ReturnType<typeof readMoney>; source?: string } => {
  const whole = readMoney(text);
  if (whole) return { money: whole };
  const [, first = '', source = ''] =
    /^(.{0,60}?\d.{0,40}?)\s*[/;,(–-]\s*(\p{L}\D{2,}?)\)?$/su.exec(text.slice(0, 300)) ?? [];
  const money = readMoney(first);
  return money && source !== '' ? { money, source } : {};
};

const lineOf = (cell: RowCell, currency: string | undefined, problems: Problems): BudgetDraft => {
  const { year } = cell.column;
  const { money, source } = amountIn(cell.text);
  if (!money) {
    problems.say('warning', 'money.not-understood', cell.place, { text: cell.text });
    return { fundingSource: cell.text, place: cell.place, year };
  }
  const unit = money.currency ?? cell.column.currency ?? currency;
  if (unit === undefined) problems.say('warning', 'money.no-currency', cell.place);
  return { planned: money.amount, place: cell.place, year, currency: unit, fundingSource: source };
};

const unitOf = (view: RowView, mapping: Mapping): string | undefined => {
  const named = view.own('currency')[0]?.text;
  return (named === undefined ? undefined : readCurrency(named)) ?? mapping.currency;
};

export const readBudget = (view: RowView, action: ActionDraft, mapping: Mapping, problems: Problems): void => {
  const unit = unitOf(view, mapping);
  const lines = view.own('budget').map((cell) => lineOf(cell, unit, problems));
  const [source] = view.own('funding-source');
  if (!source) action.budget.push(...lines);
  else if (lines.length === 0) action.budget.push({ fundingSource: source.text, place: source.place });
  else action.budget.push(...lines.map((line) => ({ ...line, fundingSource: line.fundingSource ?? source.text })));
};
