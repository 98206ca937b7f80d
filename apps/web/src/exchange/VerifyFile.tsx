import InfoOutlinedIcon from '@mui/icons-material/InfoOutlined';
import VerifiedOutlinedIcon from '@mui/icons-material/VerifiedOutlined';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { FileDrop } from '../components/forms/FileDrop.js';
import { PageHeader } from '../components/PageHeader.js';
import { RecordName } from '../components/RecordName.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { useWords } from '../platform/i18n/use-words.js';
import './exchange.css';
import type { Verification } from './imports.js';
import { verify } from './imports.verbs.js';
import { wordsOfFileRefusal } from './refusal.js';

interface Verified {
  readonly name: string;
  readonly verification: Verification;
}

const Outcome = ({ name, verification }: Verified) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const { issued, sha256 } = verification;
  return (
    <section className="verified" data-known={issued !== null} role="status">
      <h2>
        {issued ? <VerifiedOutlinedIcon aria-hidden="true" /> : <InfoOutlinedIcon aria-hidden="true" />}{' '}
        {translate(issued ? 'verify.known' : 'verify.unknown')}
      </h2>
      {!issued && <p>{translate('verify.unknown_why')}</p>}
      <dl>
        <dt>{translate('verify.file')}</dt>
        <dd>
          <bdi>{name}</bdi>
        </dd>
        {issued && (
          <>
            <dt>{translate('verify.plan')}</dt>
            <dd dir="auto">{words(issued.title) || <RecordName resource="plans" id={issued.planId} />}</dd>
            <dt>{translate('verify.version')}</dt>
            <dd>{translate('exchange.version', { number: issued.number, day: format.day(issued.frozenAt) })}</dd>
            <dt>{translate('verify.issued')}</dt>
            <dd>
              {format.day(issued.issuedAt)} · <bdi>{issued.format}</bdi>
            </dd>
            <dt>{translate('verify.text_hash')}</dt>
            <dd>
              <code>{issued.hash}</code>
            </dd>
          </>
        )}
        <dt>{translate('verify.bytes_hash')}</dt>
        <dd>
          <code>{sha256}</code>
        </dd>
      </dl>
    </section>
  );
};

/** "Is this file ours, unchanged?": told by its bytes; nothing of the file is kept. */
export const VerifyFile = () => {
  const translate = useTranslate();
  const [verified, setVerified] = useState<Verified>();
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  const take = async (file: File) => {
    setFault('');
    setVerified(undefined);
    setBusy(true);
    try {
      setVerified({ name: file.name, verification: await verify(file) });
    } catch (error) {
      setFault(wordsOfFileRefusal(error, translate));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <PageHeader title={translate('verify.title')} />
      <div className="import-start">
        <p className="muted">{translate('verify.why')}</p>
        <FileDrop
          accept={['.xlsx', '.docx', '.csv', '.json']}
          label={translate('verify.drop')}
          hint={translate('verify.drop_hint')}
          onFile={(file) => void take(file)}
        />
        {isBusy && <p role="status">{translate('imports.reading')}</p>}
        {fault !== '' && (
          <p className="form-error" role="alert">
            {fault}
          </p>
        )}
        {verified && <Outcome {...verified} />}
      </div>
    </>
  );
};
