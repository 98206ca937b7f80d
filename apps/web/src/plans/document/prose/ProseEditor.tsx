import type { Fault } from '@mufakat/planning/faults/fault';
import type { Blocks } from '@mufakat/planning/records/long-text';
import { useTranslate } from 'ra-core';
import type { EditorState } from 'prosemirror-state';
import 'prosemirror-view/style/prosemirror.css';
import { type FocusEvent, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { directionOf } from '../../../platform/i18n/languages.js';
import { wordsOfFault } from '../../../platform/refusal-words.js';
import { Toolbar } from './Toolbar.js';
import { type BlockValues, Writing } from './writing.js';

export interface ProseEditorProps {
  /** The text as it stands in the plan. */
  readonly blocks: Blocks;
  readonly language: string;
  readonly label: string;
  readonly at?: { readonly left: number; readonly top: number };
  readonly onWrite: (changes: BlockValues) => Fault | undefined;
  readonly onLeave: () => void;
}

/** A section's text while somebody writes in it, with its tools above. */
export const ProseEditor = ({ blocks, language, label, at, onWrite, onLeave }: ProseEditorProps) => {
  const translate = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [writing, setWriting] = useState<Writing>();
  const [state, setState] = useState<EditorState>();
  const [fault, setFault] = useState<Fault>();
  const onWritten = useEffectEvent(onWrite);
  const leave = useEffectEvent(onLeave);
  const open = useEffectEvent((here: HTMLElement): Writing => {
    const toTools = (): boolean => {
      frame.current?.querySelector<HTMLElement>('[role="toolbar"] [tabindex="0"]')?.focus();
      return true;
    };
    const out = (): boolean => {
      leave();
      return true;
    };
    const named = { class: 'prose', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label };
    return new Writing(here, {
      ...{ blocks, at, onState: setState, onFault: setFault },
      attributes: { ...named, lang: language, dir: directionOf(language) },
      keys: { Escape: out, 'Alt-F10': toTools },
      onWrite: (changes) => onWritten(changes),
    });
  });
  useLayoutEffect(() => {
    if (!place.current) return undefined;
    const opened = open(place.current);
    setWriting(opened);
    const keep = (): void => opened.write();
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      opened.close();
    };
  }, []);
  useEffect(() => writing?.take(blocks), [writing, blocks]);
  const onBlur = (event: FocusEvent): void => {
    writing?.write();
    const to = event.relatedTarget;
    if (to instanceof Node && !frame.current?.contains(to)) onLeave();
  };
  return (
    <div ref={frame} className="prose-editing" onBlur={onBlur}>
      {writing && state && <Toolbar writing={writing} state={state} />}
      <div ref={place} />
      {fault !== undefined && (
        <p className="form-error" role="alert">
          {wordsOfFault(fault, translate)}
        </p>
      )}
    </div>
  );
};
