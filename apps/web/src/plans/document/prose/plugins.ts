import { baseKeymap, chainCommands, exitCode, setBlockType } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { goToNextCell, tableEditing } from 'prosemirror-tables';
import { blockIds } from './block-ids.js';
import { commands } from './commands.js';
import { schema } from './schema.js';

const { nodes } = schema;

const breakLine: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hardBreak.create()).scrollIntoView());
  return true;
});

const heading = (level: number): Command => setBlockType(nodes.heading, { level });

const keys: Record<string, Command> = {
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Mod-b': commands.bold,
  'Mod-i': commands.italic,
  'Mod-Alt-0': setBlockType(nodes.paragraph),
  'Mod-Alt-1': heading(1),
  'Mod-Alt-2': heading(2),
  'Mod-Alt-3': heading(3),
  'Mod-Shift-7': commands.numbers,
  'Mod-Shift-8': commands.bullets,
  Enter: splitListItem(nodes.listItem),
  'Shift-Enter': breakLine,
  Tab: chainCommands(goToNextCell(1), commands.indent),
  'Shift-Tab': chainCommands(goToNextCell(-1), commands.outdent),
};

/** "- " and "1. " begin lists, "# " a heading. */
const typing = inputRules({
  rules: [
    wrappingInputRule(/^\s*([-*•])\s$/, nodes.bulletList),
    wrappingInputRule(
      /^(\d{1,3})[.)]\s$/,
      nodes.orderedList,
      (match) => ({ start: Math.max(Number(match[1]), 1) }),
      (match, node) => node.childCount + Number(node.attrs['start']) === Number(match[1]),
    ),
    textblockTypeInputRule(/^(#{1,3})\s$/, nodes.heading, (match) => ({ level: match[1]?.length ?? 1 })),
  ],
});

/** What the editor of a section can do besides typing; `more` are keys of the screen around it. */
export const pluginsWith = (more: Record<string, Command>): Plugin[] => [
  keymap(more),
  typing,
  keymap(keys),
  keymap(baseKeymap),
  history(),
  tableEditing(),
  blockIds,
];
