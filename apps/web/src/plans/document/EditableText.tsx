import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { directionOf } from '../../platform/i18n/languages.js';

interface Props {
  readonly value: string;
  readonly label: string;
  readonly language: string;
  readonly isWritable: boolean;
  readonly placeholder?: string;
  readonly className?: string;
  readonly onSave: (text: string) => void;
  /** Enter, with the text before and after the caret; without it Enter leaves the text. */
  readonly onSplit?: (before: string, after: string) => void;
  /** Backspace in an empty text. */
  readonly onEmpty?: () => void;
}

const parts = (element: HTMLElement): [string, string] => {
  const selection = element.ownerDocument.getSelection();
  const text = element.innerText;
  if (!selection || selection.rangeCount === 0) return [text, ''];
  const range = selection.getRangeAt(0).cloneRange();
  range.selectNodeContents(element);
  range.setEnd(selection.getRangeAt(0).startContainer, selection.getRangeAt(0).startOffset);
  const at = range.toString().length;
  return [text.slice(0, at), text.slice(at)];
};

/** Words on paper that one writes over where they stand; kept when one leaves them. */
export const EditableText = (props: Props) => {
  const { value, label, language, isWritable, placeholder, className, onSave, onSplit, onEmpty } = props;
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const here = element.current;
    if (here && here.ownerDocument.activeElement !== here && here.textContent !== value) here.textContent = value;
  }, [value]);
  const save = (): void => {
    const text = element.current?.innerText.trim() ?? '';
    if (text !== value) onSave(text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    const here = event.currentTarget;
    if (event.key === 'Escape') {
      here.textContent = value;
      here.blur();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (onSplit) onSplit(...parts(here));
      else here.blur();
    } else if (event.key === 'Backspace' && here.innerText.trim() === '') {
      onEmpty?.();
    }
  };
  if (!isWritable) {
    return (
      <span className={className} dir="auto" lang={language}>
        {value}
      </span>
    );
  }
  return (
    <span
      ref={element}
      className={`editable ${className ?? ''}`}
      dir={directionOf(language)}
      lang={language}
      role="textbox"
      aria-label={label}
      aria-multiline={onSplit !== undefined}
      data-placeholder={placeholder}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      onBlur={save}
      onKeyDown={onKeyDown}
    />
  );
};
