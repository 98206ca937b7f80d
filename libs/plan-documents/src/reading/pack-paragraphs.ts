import { type Element, elementsOf, within } from './docx-markup.js';

/** What stands in a paragraph, in order; `ins` and `del` name who tracked the change. */
export type Token =
  | { readonly is: 'text'; readonly text: string; readonly ins?: string; readonly del?: string }
  | { readonly is: 'mark' | 'unmark'; readonly id: string; readonly name: string }
  | { readonly is: 'comment'; readonly edge: 'start' | 'end' | 'here'; readonly id: string };

export interface PackParagraph {
  readonly tokens: readonly Token[];
  readonly isInTable: boolean;
}

interface Place {
  readonly ins?: string;
  readonly del?: string;
  readonly isInTable: boolean;
}

const characters: Readonly<Record<string, string>> = { tab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-' };
const edges: Readonly<Record<string, 'start' | 'end' | 'here'>> = {
  ...{ commentRangeStart: 'start', commentRangeEnd: 'end', commentReference: 'here' },
};
const said = ({ children }: Element): string => children.filter((child) => typeof child === 'string').join('');
const authorOf = ({ attributes }: Element): string => attributes['author'] ?? '';

const tracked: Readonly<Record<string, (element: Element, place: Place) => Place>> = {
  ins: (element, place) => ({ ...place, ins: authorOf(element) }),
  moveTo: (element, place) => ({ ...place, ins: authorOf(element) }),
  del: (element, place) => ({ ...place, del: authorOf(element) }),
  moveFrom: (element, place) => ({ ...place, del: authorOf(element) }),
  tbl: (_, place) => ({ ...place, isInTable: true }),
  tr: (row, place) => {
    const [ins, del] = [within(row, 'trPr', 'ins'), within(row, 'trPr', 'del')];
    return { ...place, ...(ins && { ins: authorOf(ins) }), ...(del && { del: authorOf(del) }) };
  },
};

/** Reads a document in order; marks between paragraphs belong to the next one. */
class ParagraphReader {
  readonly paragraphs: PackParagraph[] = [];
  private tokens: Token[] = [];

  read(element: Element, place: Place): void {
    for (const child of elementsOf(element)) {
      if (child.name.endsWith('Pr')) continue;
      if (child.name === 'p') this.paragraph(child, place);
      else if (!this.edge(child) && !this.text(child, place))
        this.read(child, tracked[child.name]?.(child, place) ?? place);
    }
  }

  /** What stands behind the last paragraph. */
  end(): PackParagraph[] {
    const last = this.paragraphs.pop();
    return last ? [...this.paragraphs, { ...last, tokens: [...last.tokens, ...this.tokens] }] : [];
  }

  private paragraph(element: Element, place: Place): void {
    this.read(element, place);
    this.paragraphs.push({ tokens: this.tokens, isInTable: place.isInTable });
    this.tokens = [];
  }

  private edge({ name, attributes }: Element): boolean {
    const id = attributes['id'] ?? '';
    const edge = edges[name];
    if (edge) this.tokens.push({ is: 'comment', edge, id });
    else if (name === 'bookmarkStart') this.tokens.push({ is: 'mark', id, name: attributes['name'] ?? '' });
    else if (name === 'bookmarkEnd') this.tokens.push({ is: 'unmark', id, name: '' });
    else return false;
    return true;
  }

  private text(element: Element, { ins, del }: Place): boolean {
    const isText = element.name === 't' || element.name === 'delText';
    const text = isText ? said(element) : characters[element.name];
    if (text === undefined) return false;
    this.tokens.push({ is: 'text', text, ...(ins !== undefined && { ins }), ...(del !== undefined && { del }) });
    return true;
  }
}

export const paragraphsIn = (body: Element): PackParagraph[] => {
  const reader = new ParagraphReader();
  reader.read(body, { isInTable: false });
  return reader.end();
};
