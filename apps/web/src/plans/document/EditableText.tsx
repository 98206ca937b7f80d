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
}

/** Words on paper that one writes over where they stand; kept when one leaves them. */
export const EditableText = (props: Props) => {
  const { value, label, language, isWritable, placeholder, className, onSave } = props;
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
      here.blur();
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
      data-placeholder={placeholder}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      onBlur={save}
      onKeyDown={onKeyDown}
    />
  );
};
