import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { FileDrop } from '../../components/forms/FileDrop.js';
import { wordsOfFileRefusal } from '../refusal.js';
import { rowVerbs } from './rows.js';

/** Where an edited file is dropped; what it says is shown before anything is suggested. */
export const TakeBack = ({ plan }: { readonly plan: string }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  const take = async (file: File) => {
    setBusy(true);
    setFault('');
    try {
      const { id } = await rowVerbs.take(plan, file);
      void navigate(`/returns/${id}`);
    } catch (error) {
      setFault(wordsOfFileRefusal(error, translate));
      setBusy(false);
    }
  };
  return (
    <>
      <FileDrop
        accept={['.xlsx', '.docx']}
        label={translate('rows.drop')}
        hint={translate('rows.drop_hint')}
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
