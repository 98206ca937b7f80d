/** A ProseMirror node as JSON. */
export interface ProseNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly ProseNode[];
  readonly text?: string;
  readonly [key: string]: unknown;
}
export interface ProseDocument extends ProseNode {
  readonly type: 'doc';
  readonly content: readonly ProseNode[];
}
