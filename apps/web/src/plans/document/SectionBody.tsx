import { isProseNode, orderedBlocks, type ProseNode, textOfNode } from '@mufakat/planning/records/long-text';
import type { Block, LongText, PlanRecord } from '@mufakat/planning/records/record';
import { between } from '@mufakat/planning/records/position';
import { useTranslate } from 'ra-core';
import { useEffect, useRef } from 'react';
import { newId } from '../new-id.js';
import { useEdit } from '../store/PlanContext.js';
import { EditableText } from './EditableText.js';

const editable = new Set(['paragraph', 'heading']);

const withText = (node: unknown, text: string): ProseNode => {
  const known = isProseNode(node) ? node : { type: 'paragraph' };
  return { ...known, content: text === '' ? [] : [{ type: 'text', text }] };
};

/** Lists, quotes and tables are read here; they are written by import. */
const Fixed = ({ node, language }: { readonly node: unknown; readonly language: string }) => {
  if (!isProseNode(node)) return null;
  const lines = (node.content ?? []).map(textOfNode);
  if (node.type === 'bulletList' || node.type === 'orderedList') {
    const List = node.type === 'bulletList' ? 'ul' : 'ol';
    return (
      <List dir="auto" lang={language}>
        {lines.map((line, at) => (
          <li key={`${String(at)} ${line.slice(0, 20)}`}>{line}</li>
        ))}
      </List>
    );
  }
  return (
    <p className="paper-fixed" dir="auto" lang={language}>
      {textOfNode(node)}
    </p>
  );
};

interface Props {
  readonly section: PlanRecord;
  readonly language: string;
  readonly isWritable: boolean;
}

/** The paragraphs of a section; each is a unit of change, so that two people can write in one section. */
export const SectionBody = ({ section, language, isWritable }: Props) => {
  const translate = useTranslate();
  const edit = useEdit();
  const frame = useRef<HTMLDivElement>(null);
  const awaited = useRef<string>('');
  const blocks = orderedBlocks((section['body'] as LongText | undefined)?.[language]);
  useEffect(() => {
    if (awaited.current === '') return;
    const field = frame.current?.querySelector<HTMLElement>(`[data-block="${awaited.current}"] .editable`);
    if (!field) return;
    field.focus();
    awaited.current = '';
  });
  const write = (values: Readonly<Record<string, Block | null>>): void => {
    const addresses = Object.entries(values).map(([id, block]) => [`body.${language}/${id}`, block]);
    edit([{ op: 'set', kind: section.kind, id: section.id, ...Object.fromEntries(addresses) }], 'document');
  };
  const placed = (after: number, text: string): Block => {
    const id = newId();
    awaited.current = id;
    const position = between(blocks[after]?.position ?? null, blocks[after + 1]?.position ?? null);
    return { id, position, node: withText(undefined, text) };
  };
  const split = (at: number, block: Block) => (before: string, after: string) => {
    const added = placed(at, after.trim());
    write({ [block.id]: { ...block, node: withText(block.node, before.trim()) }, [added.id]: added });
  };
  const add = (): void => {
    const added = placed(blocks.length - 1, '');
    write({ [added.id]: added });
  };
  return (
    <div ref={frame} className="paper-body">
      {blocks.map((block, at) => {
        const type = isProseNode(block.node) ? block.node.type : 'paragraph';
        if (!editable.has(type)) return <Fixed key={block.id} node={block.node} language={language} />;
        return (
          <p key={block.id} data-block={block.id} data-type={type}>
            <EditableText
              value={textOfNode(block.node)}
              label={translate('plan.document.paragraph')}
              language={language}
              isWritable={isWritable}
              placeholder={translate('plan.document.write')}
              onSave={(text) => write({ [block.id]: { ...block, node: withText(block.node, text) } })}
              onSplit={split(at, block)}
              onEmpty={() => write({ [block.id]: null })}
            />
          </p>
        );
      })}
      {isWritable && (
        <button type="button" className="paper-add not-printed" onClick={add}>
          + {translate('plan.document.add_paragraph')}
        </button>
      )}
    </div>
  );
};
