import { type Blocks, isProseNode, noteOf, orderedBlocks } from '@mufakat/planning/records/long-text';
import type { ProseNode } from '@mufakat/planning/records/prose-node';
import { isHref } from '@mufakat/planning/records/prose';
import { isObject } from '@mufakat/planning/records/value';
import { directionOf } from '../../../platform/i18n/languages.js';
import { createElement, Fragment, type ReactNode } from 'react';

const insideOf = (node: ProseNode): readonly ProseNode[] => (node.content ?? []).filter(isProseNode);
const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

const withMarks = ({ text, marks }: ProseNode): ReactNode =>
  (Array.isArray(marks) ? marks.filter(isObject) : []).reduce<ReactNode>((inner, { type, attrs }) => {
    if (type === 'bold') return <strong>{inner}</strong>;
    if (type === 'italic') return <em>{inner}</em>;
    const href = isObject(attrs) ? attrs['href'] : undefined;
    if (type !== 'link' || !isHref(href)) return inner;
    return (
      <a href={href} target="_blank" rel="noreferrer">
        {inner}
      </a>
    );
  }, text);

const Inside = ({ node }: { readonly node: ProseNode }) => (
  <>
    {insideOf(node).map((one, at) => (
      <Fragment key={at}>{piece(one, {})}</Fragment>
    ))}
  </>
);

const row = (node: ProseNode): ReactNode => (
  <tr>
    {insideOf(node).map((cell, at) => {
      const Cell = cell.type === 'tableHeader' ? 'th' : 'td';
      return (
        <Cell key={at} dir="auto" colSpan={number(cell.attrs?.['colspan'])} rowSpan={number(cell.attrs?.['rowspan'])}>
          <Inside node={cell} />
        </Cell>
      );
    })}
  </tr>
);

interface Top {
  readonly block?: { readonly 'data-block': string };
  /** Level of the heading the text stands under, 1 for the title of the paper. */
  readonly level?: number;
}
type Drawn = (node: ProseNode, top: Top) => ReactNode;
const drawn: Readonly<Record<string, Drawn>> = {
  paragraph: (node, { block }) => (
    <p dir="auto" {...block}>
      <Inside node={node} />
    </p>
  ),
  heading: (node, { block, level = 1 }) => {
    const own = number(node.attrs?.['level']) ?? 1;
    return createElement(
      `h${String(Math.min(level + own, 6))}`,
      { dir: 'auto', 'data-heading': own, ...block },
      <Inside node={node} />,
    );
  },
  bulletList: (node, { block }) => (
    <ul {...block}>
      <Inside node={node} />
    </ul>
  ),
  orderedList: (node, { block }) => (
    <ol start={number(node.attrs?.['start'])} {...block}>
      <Inside node={node} />
    </ol>
  ),
  listItem: (node) => (
    <li dir="auto">
      <Inside node={node} />
    </li>
  ),
  blockquote: (node, { block }) => (
    <blockquote {...block}>
      <Inside node={node} />
    </blockquote>
  ),
  table: (node, { block }) => (
    <div className="prose-table" {...block}>
      <table>
        <tbody>
          <Inside node={node} />
        </tbody>
      </table>
    </div>
  ),
  tableRow: row,
  hardBreak: () => <br />,
  text: withMarks,
  footnote: (node) => {
    const text = noteOf(node);
    return <span className="footnote-mark" role="note" aria-label={text} title={text} data-footnote={text} />;
  },
};

const piece = (node: ProseNode, top: Top): ReactNode => drawn[node.type]?.(node, top) ?? <Inside node={node} />;

const notesIn = (node: ProseNode): string[] =>
  node.type === 'footnote' ? [noteOf(node)] : insideOf(node).flatMap(notesIn);

interface Props {
  readonly blocks: Blocks | undefined;
  readonly language: string;
  /** Level of the heading it stands under. */
  readonly level: number;
  /** What stands beside a block, such as marks of suggestions. */
  readonly beside?: (block: string) => ReactNode;
}

/** Long text as the paper shows it. */
export const Prose = ({ blocks, language, level, beside }: Props) => (
  <div className="prose" lang={language} dir={directionOf(language)}>
    {orderedBlocks(blocks).map(({ id, node }) => (
      <Fragment key={id}>
        {isProseNode(node) && piece(node, { block: { 'data-block': id }, level })}
        {beside?.(id)}
      </Fragment>
    ))}
  </div>
);

/** The footnotes of a text; they are numbered through the whole paper. */
export const Footnotes = ({ blocks, language }: Pick<Props, 'blocks' | 'language'>) => {
  const notes = orderedBlocks(blocks).flatMap(({ node }) => (isProseNode(node) ? notesIn(node) : []));
  if (notes.length === 0) return null;
  return (
    <div className="prose-notes" role="doc-endnotes" lang={language}>
      {notes.map((note, at) => (
        <p key={at} dir="auto">
          {note}
        </p>
      ))}
    </div>
  );
};
