import ContentCopyIcon from '@mui/icons-material/ContentCopy';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import './form.css';

/** A text to be carried elsewhere: shown whole, copied by one click. */
export const CopyText = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const translate = useTranslate();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <div className="copy-text">
      <input readOnly dir="ltr" aria-label={label} value={text} onFocus={(event) => event.target.select()} />
      <Button variant="outlined" startIcon={<ContentCopyIcon />} onClick={() => void copy()}>
        {translate(isCopied ? 'form.copied' : 'form.copy')}
      </Button>
    </div>
  );
};
