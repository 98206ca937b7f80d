import type { Blocks } from '@mufakat/planning/records/long-text';
import { Footnotes, Prose } from './Prose.js';
import './prose.css';

interface Props {
  readonly blocks: Blocks | undefined;
  readonly language: string;
  /** Level of the heading it stands under. */
  readonly level: number;
}

/** Long text with its headings, lists, tables and footnotes, to be read only. */
export const LongTextRead = (props: Props) => (
  <>
    <Prose {...props} />
    <Footnotes {...props} />
  </>
);
