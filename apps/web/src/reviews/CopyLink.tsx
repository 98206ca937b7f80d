import Button from '@mui/material/Button';
import { useNotify, useTranslate } from 'ra-core';

/** A link as it reads, and a button that takes it along. */
export const CopyLink = ({ link }: { readonly link: string }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    notify('rounds.copied', { type: 'info' });
  };
  return (
    <span className="copy-link">
      <code dir="ltr">{link}</code>
      <Button size="small" onClick={() => void copy()}>
        {translate('rounds.copy')}
      </Button>
    </span>
  );
};
