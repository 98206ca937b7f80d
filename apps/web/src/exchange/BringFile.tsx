import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { FileDrop } from '../components/forms/FileDrop.js';
import { wordsOfFileRefusal } from './refusal.js';

interface Props {
  /** Message keys. */
  readonly label: string;
  readonly hint: string;
  /** Hands the file in; answers where what it says is shown. */
  readonly bring: (file: File) => Promise<string>;
}

/** Where an edited file is dropped; what it says is shown before anything is kept. */
export const BringFile = ({ label, hint, bring }: Props) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  const take = async (file: File) => {
    setBusy(true);
    setFault('');
    try {
      void navigate(await bring(file));
    } catch (error) {
      setFault(wordsOfFileRefusal(error, translate));
      setBusy(false);
    }
  };
  return (
    <>
      <FileDrop
        accept={['.xlsx', '.docx']}
        label={translate(label)}
        hint={translate(hint)}
        onFile={(file) => void take(file)}
      />
      {isBusy && <p role="status">{translate('imports.reading')}</p>}
      {fault !== '' && (
        <p className="form-error" role="alert">
          {fault}
        </p>
      )}
    </>
  );
};
