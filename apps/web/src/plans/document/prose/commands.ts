import { setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import type { Mark, Node, ResolvedPos } from 'prosemirror-model';
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, type EditorState, NodeSelection, TextSelection } from 'prosemirror-state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
  toggleHeaderRow,
} from 'prosemirror-tables';
import { schema } from './schema.js';

const { nodes, marks } = schema;

/** What the caret stands in: `paragraph`, `heading2`, for the choice of style. */
export type Style = 'paragraph' | 'heading1' | 'heading2' | 'heading3' | 'blockquote';
export const styles: readonly Style[] = ['paragraph', 'heading1', 'heading2', 'heading3', 'blockquote'];

const ancestor = ({ selection: { $from } }: EditorState, matches: (node: Node) => boolean): Node | undefined => {
  for (let depth = $from.depth; depth > 0; depth -= 1) if (matches($from.node(depth))) return $from.node(depth);
  return undefined;
};

export const styleAt = (state: EditorState): Style => {
  const { parent } = state.selection.$from;
  if (parent.type === nodes.heading) return `heading${String(parent.attrs['level'])}` as Style;
  return ancestor(state, ({ type }) => type === nodes.blockquote) ? 'blockquote' : 'paragraph';
};

export const setStyle = (style: Style): Command => {
  if (style === 'blockquote') return wrapIn(nodes.blockquote);
  if (style === 'paragraph') return setBlockType(nodes.paragraph);
  return setBlockType(nodes.heading, { level: Number(style.slice(-1)) });
};

export const isMarked = ({ selection, storedMarks, doc }: EditorState, name: 'bold' | 'italic' | 'link'): boolean => {
  const { from, to, empty, $from } = selection;
  if (empty) return marks[name].isInSet(storedMarks ?? $from.marks()) !== undefined;
  return doc.rangeHasMark(from, to, marks[name]);
};

const isList = ({ type }: Node): boolean => type === nodes.bulletList || type === nodes.orderedList;
export const listAt = (state: EditorState): Node | undefined => ancestor(state, isList);

/** Makes a list, changes its kind, or takes the lines out of it. */
export const toggleList =
  (name: 'bulletList' | 'orderedList'): Command =>
  (state, dispatch) => {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth -= 1) {
      const node = $from.node(depth);
      if (!isList(node)) continue;
      if (node.type === nodes[name]) return liftListItem(nodes.listItem)(state, dispatch);
      dispatch?.(state.tr.setNodeMarkup($from.before(depth), nodes[name], { id: node.attrs['id'] as unknown }));
      return true;
    }
    return wrapInList(nodes[name])(state, dispatch);
  };

const newTable = (rows: number, columns: number): Node =>
  nodes.table.create(
    null,
    Array.from({ length: rows }, (_, row) =>
      nodes.tableRow.create(
        null,
        Array.from({ length: columns }, () =>
          (row === 0 ? nodes.tableHeader : nodes.tableCell).create(null, nodes.paragraph.create()),
        ),
      ),
    ),
  );

const topEnd = ($pos: ResolvedPos): number => ($pos.depth === 0 ? $pos.pos : $pos.after(1));

/** A table of three columns and a row of headings after the block the caret stands in. */
const insertTable: Command = (state, dispatch) => {
  if (isInTable(state)) return false;
  if (dispatch) {
    const at = topEnd(state.selection.$to);
    const { tr } = state;
    const after = at === state.doc.content.size ? [nodes.paragraph.create()] : [];
    tr.insert(at, [newTable(3, 3), ...after]);
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  }
  return true;
};

/** The footnote that is selected, or the one right before the caret. */
export const footnoteAt = ({ selection }: EditorState): string | undefined => {
  const node = selection instanceof NodeSelection ? selection.node : undefined;
  return node?.type === nodes.footnote ? String(node.attrs['text']) : undefined;
};

/** Puts a footnote after the selection, or writes over the one that is selected; no words take it away. */
export const setFootnote =
  (text: string): Command =>
  (state, dispatch) => {
    const { tr, selection } = state;
    const isThere = footnoteAt(state) !== undefined;
    const words = text.trim();
    if (words === '') {
      if (isThere) dispatch?.(tr.deleteSelection());
      return isThere;
    }
    const node = nodes.footnote.create({ text: words });
    if (isThere) dispatch?.(tr.replaceSelectionWith(node, false));
    else dispatch?.(tr.insert(selection.to, node).setSelection(TextSelection.create(tr.doc, selection.to + 1)));
    return true;
  };

/** The link around the caret with what it covers. */
export const linkAt = (
  state: EditorState,
): { readonly href: string; readonly from: number; readonly to: number } | undefined => {
  const { $from, from, to } = state.selection;
  let found: { href: string; from: number; to: number } | undefined;
  const same = (mark: Mark | undefined, href: string | undefined): mark is Mark => mark?.attrs['href'] === href;
  $from.parent.forEach((node, offset) => {
    const mark = marks.link.isInSet(node.marks);
    const start = $from.start() + offset;
    const end = start + node.nodeSize;
    if (!mark) return;
    const href = String(mark.attrs['href']);
    if (found?.to === start && same(mark, found.href)) found.to = end;
    else if (start <= to && end >= from) found = { href, from: start, to: end };
  });
  return found && found.from <= from && found.to >= from ? found : undefined;
};

/** Makes the selected words a link, or writes the address itself; undefined takes the link away. */
export const setLink =
  (href: string | undefined): Command =>
  (state, dispatch) => {
    const { selection, tr } = state;
    const there = linkAt(state);
    const { from, to } = selection.empty && there ? there : selection;
    if (from < to || href === undefined) {
      tr.removeMark(from, to, marks.link);
      if (href !== undefined) tr.addMark(from, to, marks.link.create({ href }));
    } else {
      tr.insert(from, schema.text(href.replace(/^mailto:/, ''), [marks.link.create({ href })]));
    }
    dispatch?.(tr);
    return true;
  };

export const tableCommands = {
  add_row: addRowAfter,
  add_column: addColumnAfter,
  delete_row: deleteRow,
  delete_column: deleteColumn,
  header_row: toggleHeaderRow,
  delete_table: deleteTable,
} as const;

export const commands = {
  bold: toggleMark(marks.bold),
  italic: toggleMark(marks.italic),
  bullets: toggleList('bulletList'),
  numbers: toggleList('orderedList'),
  indent: sinkListItem(nodes.listItem),
  outdent: liftListItem(nodes.listItem),
  table: insertTable,
} as const;
