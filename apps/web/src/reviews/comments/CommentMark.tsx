import ChatBubbleOutlineIcon from '@mui/icons-material/ChatBubbleOutlineOutlined';
import { useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router';
import { useFormat } from '../../platform/i18n/use-format.js';
import type { CellMarkProps } from '../../platform/slots.js';
import '../reviews.css';
import { useOpenCounts } from '../use-reviews.js';

/** How many comments and suggestions on a row wait for an answer; a click opens them beside it. */
export const CommentMark = ({ plan, record }: CellMarkProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const [, setParams] = useSearchParams();
  const count = useOpenCounts(plan).get(record) ?? 0;
  if (count === 0) return null;
  const open = (): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('record', record);
        after.set('panel', 'comments');
        return after;
      },
      { replace: true },
    );
  const words = translate('said.open_count', { count });
  return (
    <span className="said-mark" title={words} onClick={open}>
      <ChatBubbleOutlineIcon fontSize="inherit" aria-hidden="true" />
      <span aria-hidden="true">{format.number(count)}</span>
      <span className="hidden-visually">{words}</span>
    </span>
  );
};
