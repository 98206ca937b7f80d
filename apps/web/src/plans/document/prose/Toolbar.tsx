import BorderAllOutlinedIcon from '@mui/icons-material/BorderAllOutlined';
import FormatBoldIcon from '@mui/icons-material/FormatBold';
import FormatIndentDecreaseIcon from '@mui/icons-material/FormatIndentDecrease';
import FormatIndentIncreaseIcon from '@mui/icons-material/FormatIndentIncrease';
import FormatItalicIcon from '@mui/icons-material/FormatItalic';
import FormatListBulletedIcon from '@mui/icons-material/FormatListBulleted';
import FormatListNumberedIcon from '@mui/icons-material/FormatListNumbered';
import LinkIcon from '@mui/icons-material/Link';
import RedoIcon from '@mui/icons-material/Redo';
import SuperscriptIcon from '@mui/icons-material/Superscript';
import UndoIcon from '@mui/icons-material/Undo';
import { hrefOf, longestFootnote } from '@mufakat/planning/records/prose';
import { useTranslate } from 'ra-core';
import { redo, undo } from 'prosemirror-history';
import type { Command, EditorState } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import { type ComponentType, type KeyboardEvent, type SyntheticEvent, useId, useState } from 'react';
import {
  commands,
  footnoteAt,
  isMarked,
  linkAt,
  listAt,
  setFootnote,
  setLink,
  setStyle,
  type Style,
  styleAt,
  styles,
  tableCommands,
} from './commands.js';
import type { Writing } from './writing.js';

interface Props {
  readonly writing: Writing;
  readonly state: EditorState;
}
type Asking = 'link' | 'footnote' | undefined;

interface Tool {
  readonly name: string;
  readonly icon: ComponentType<{ fontSize?: 'small' }>;
  readonly command: Command;
  readonly isOn?: (state: EditorState) => boolean;
  readonly keys?: string;
}

const toolGroups: readonly (readonly Tool[])[] = [
  [
    { name: 'bold', icon: FormatBoldIcon, command: commands.bold, isOn: (s) => isMarked(s, 'bold'), keys: 'Ctrl+B' },
    {
      ...{ name: 'italic', icon: FormatItalicIcon, command: commands.italic, keys: 'Ctrl+I' },
      isOn: (state) => isMarked(state, 'italic'),
    },
  ],
  [
    {
      ...{ name: 'bullets', icon: FormatListBulletedIcon, command: commands.bullets, keys: 'Ctrl+Shift+8' },
      isOn: (state) => listAt(state)?.type.name === 'bulletList',
    },
    {
      ...{ name: 'numbers', icon: FormatListNumberedIcon, command: commands.numbers, keys: 'Ctrl+Shift+7' },
      isOn: (state) => listAt(state)?.type.name === 'orderedList',
    },
    { name: 'indent', icon: FormatIndentIncreaseIcon, command: commands.indent, keys: 'Tab' },
    { name: 'outdent', icon: FormatIndentDecreaseIcon, command: commands.outdent, keys: 'Shift+Tab' },
  ],
  [{ name: 'table', icon: BorderAllOutlinedIcon, command: commands.table }],
  [
    { name: 'undo', icon: UndoIcon, command: undo, keys: 'Ctrl+Z' },
    { name: 'redo', icon: RedoIcon, command: redo, keys: 'Ctrl+Y' },
  ],
];

const tableTools = Object.keys(tableCommands) as (keyof typeof tableCommands)[];

/** Asks for an address or the words of a footnote. */
const Asked = ({ asking, writing, state, onDone }: Props & { asking: 'link' | 'footnote'; onDone: () => void }) => {
  const translate = useTranslate();
  const id = useId();
  const now = asking === 'link' ? linkAt(state)?.href : footnoteAt(state);
  const [text, setText] = useState(now ?? '');
  const [isRefused, setRefused] = useState(false);
  const finish = (command?: Command): void => {
    onDone();
    if (command) writing.run(command);
    else writing.focus();
  };
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const href = hrefOf(text);
    if (asking === 'footnote') finish(setFootnote(text));
    else if (text.trim() === '') finish(now === undefined ? undefined : setLink(undefined));
    else if (href === undefined) setRefused(true);
    else finish(setLink(href));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') finish();
  };
  return (
    <form className="prose-asked" onSubmit={save} onKeyDown={onKeyDown}>
      <label htmlFor={id}>{translate(`plan.prose.asked.${asking}`)}</label>
      <input
        id={id}
        autoFocus
        dir={asking === 'link' ? 'ltr' : 'auto'}
        maxLength={asking === 'link' ? 2000 : longestFootnote}
        value={text}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? `${id}-fault` : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit">{translate(now === undefined ? 'plan.prose.put' : 'plan.prose.keep')}</button>
      {now !== undefined && (
        <button type="button" onClick={() => finish(asking === 'link' ? setLink(undefined) : setFootnote(''))}>
          {translate('plan.prose.take_away')}
        </button>
      )}
      {isRefused && (
        <span id={`${id}-fault`} className="form-error" role="alert">
          {translate('plan.prose.no_link')}
        </span>
      )}
    </form>
  );
};

/** One tab stop; the arrows go from tool to tool. */
const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const isTool = (event.target as HTMLElement).tagName === 'BUTTON';
  if (step === undefined || !isTool) return;
  const tools = [...event.currentTarget.querySelectorAll<HTMLElement>('button:not([disabled]), select')];
  const way = getComputedStyle(event.currentTarget).direction === 'rtl' ? -step : step;
  const at = tools.indexOf(event.target as HTMLElement);
  event.preventDefault();
  tools[(at + way + tools.length) % tools.length]?.focus();
};

/** The tools of a text: style, marks, lists, table, footnote, link. */
export const Toolbar = ({ writing, state }: Props) => {
  const translate = useTranslate();
  const [asking, ask] = useState<Asking>();
  const inTable = isInTable(state);
  const say = (name: string, keys?: string): string =>
    [translate(`plan.prose.${name}`), keys && `(${keys})`].filter(Boolean).join(' ');
  const tool = ({ name, icon: Icon, command, isOn, keys }: Tool) => (
    <button
      key={name}
      type="button"
      tabIndex={-1}
      title={say(name, keys)}
      aria-label={translate(`plan.prose.${name}`)}
      aria-pressed={isOn?.(state)}
      disabled={!command(state)}
      onClick={() => writing.run(command)}
    >
      <Icon fontSize="small" />
    </button>
  );
  const asker = (name: 'link' | 'footnote', Icon: Tool['icon'], isOn: boolean) => (
    <button
      type="button"
      tabIndex={-1}
      title={say(name)}
      aria-label={translate(`plan.prose.${name}`)}
      aria-pressed={isOn}
      onClick={() => ask(asking === name ? undefined : name)}
    >
      <Icon fontSize="small" />
    </button>
  );
  const style = styleAt(state);
  return (
    <div className="prose-tools not-printed">
      <div role="toolbar" aria-label={translate('plan.prose.tools')} onKeyDown={moveFocus}>
        <select
          tabIndex={0}
          aria-label={translate('plan.prose.style')}
          value={style}
          onChange={(event) => writing.run(setStyle(event.target.value as Style))}
        >
          {styles.map((one) => (
            <option key={one} value={one} disabled={one !== style && !setStyle(one)(state)}>
              {translate(`plan.prose.styles.${one}`)}
            </option>
          ))}
        </select>
        {toolGroups.slice(0, 3).map((group) => (
          <span key={group[0]?.name} role="group">
            {group.map(tool)}
          </span>
        ))}
        <span role="group">
          {asker('footnote', SuperscriptIcon, footnoteAt(state) !== undefined)}
          {asker('link', LinkIcon, isMarked(state, 'link'))}
        </span>
        {toolGroups.slice(3).map((group) => (
          <span key={group[0]?.name} role="group">
            {group.map(tool)}
          </span>
        ))}
        {inTable && (
          <select
            tabIndex={-1}
            aria-label={translate('plan.prose.in_table')}
            value=""
            onChange={(event) => writing.run(tableCommands[event.target.value as keyof typeof tableCommands])}
          >
            <option value="">{translate('plan.prose.in_table')}</option>
            {tableTools.map((name) => (
              <option key={name} value={name}>
                {translate(`plan.prose.${name}`)}
              </option>
            ))}
          </select>
        )}
      </div>
      {asking && <Asked key={asking} asking={asking} {...{ writing, state }} onDone={() => ask(undefined)} />}
    </div>
  );
};
