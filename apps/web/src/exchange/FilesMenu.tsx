import type { Schemas } from '@mufakat/api-client/client';
import DownloadOutlinedIcon from '@mui/icons-material/DownloadOutlined';
import SendOutlinedIcon from '@mui/icons-material/SendOutlined';
import UploadFileOutlinedIcon from '@mui/icons-material/UploadFileOutlined';
import VerifiedOutlinedIcon from '@mui/icons-material/VerifiedOutlined';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { thingOf, usePlanInHand, usePlanState } from '../plans/index.js';
import { useMay } from '../platform/actor.js';
import { fetchJson } from '../platform/api.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { languageName, languages } from '../platform/i18n/languages.js';
import type { PlanActionProps } from '../platform/slots.js';
import './exchange.css';
import { exportAt, exportKinds } from './imports.verbs.js';
import { SendRows } from './rows/SendRows.js';

type Version = Pick<Schemas['VersionView'], 'number' | 'frozenAt'>;

interface ChoicesProps extends PlanActionProps {
  readonly onSend: () => void;
}

const Choices = ({ plan, onSend }: ChoicesProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  const format = useFormat();
  const may = useMay();
  const id = useId();
  const { plan: view, store, frozen } = usePlanInHand();
  const { document, revision } = usePlanState();
  const thing = thingOf(view, document);
  const takesDraft = !frozen && may('plan.export', thing);
  const { data: versions = [] } = useQuery({
    queryKey: ['plans', plan, 'versions'],
    queryFn: () => fetchJson<Version[]>(`/plans/${plan}/versions`),
  });
  const [chosen, setChosen] = useState<string>();
  const [language, setLanguage] = useState(locale);
  const version = chosen ?? (takesDraft ? '' : String(versions[0]?.number ?? ''));
  if (!takesDraft && versions.length === 0) return <p className="muted">{translate('exchange.nothing')}</p>;
  return (
    <div className="files-menu">
      <h2>{translate('exchange.take_out')}</h2>
      <div className="field">
        <label htmlFor={`${id}-version`}>{translate('exchange.text')}</label>
        <select id={`${id}-version`} value={version} onChange={(event) => setChosen(event.target.value)}>
          {takesDraft && <option value="">{translate('exchange.draft', { revision })}</option>}
          {versions.map(({ number, frozenAt }) => (
            <option key={number} value={number}>
              {translate('exchange.version', { number, day: format.day(frozenAt) })}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-language`}>{translate('frame.language')}</label>
        <select id={`${id}-language`} value={language} onChange={(event) => setLanguage(event.target.value)}>
          {languages.map(({ locale: one }) => (
            <option key={one} value={one}>
              {languageName(one, locale)}
            </option>
          ))}
        </select>
      </div>
      <ul>
        {exportKinds.map((kind) => (
          <li key={kind}>
            <a href={exportAt(plan, kind, { version, language })} download onClick={() => void store.flush()}>
              <DownloadOutlinedIcon fontSize="small" aria-hidden="true" />
              <span>
                <strong>{translate(`exchange.kinds.${kind}`)}</strong>
                <small>{translate(`exchange.kinds_why.${kind}`)}</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {!frozen && may('plan.import', thing) && (
        <Link className="files-import" to={`/imports/new?plan=${plan}`}>
          <UploadFileOutlinedIcon fontSize="small" aria-hidden="true" />
          {translate('imports.into_plan')}
        </Link>
      )}
      {!frozen && may('suggestion.decide', thing) && (
        <button type="button" className="files-import" onClick={onSend}>
          <SendOutlinedIcon fontSize="small" aria-hidden="true" />
          {translate('rows.send')}
        </button>
      )}
      {takesDraft && may('suggestion.make', thing) && (
        <Link className="files-import" to={`/returns/new?plan=${plan}`}>
          <UploadFileOutlinedIcon fontSize="small" aria-hidden="true" />
          {translate('rows.take_back')}
        </Link>
      )}
      <Link className="files-import" to="/verify">
        <VerifiedOutlinedIcon fontSize="small" aria-hidden="true" />
        {translate('exchange.verify')}
      </Link>
    </div>
  );
};

/** Takes the plan out as a file, the draft or a version; and brings a file in. */
export const FilesMenu = ({ plan }: PlanActionProps) => {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isSending, setSending] = useState(false);
  const send = () => {
    setAnchor(null);
    setSending(true);
  };
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<DownloadOutlinedIcon />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('exchange.files')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        onClose={() => setAnchor(null)}
        slotProps={{ paper: { role: 'dialog', 'aria-label': translate('exchange.files') } }}
      >
        {anchor && <Choices plan={plan} onSend={send} />}
      </Popover>
      {isSending && <SendRows plan={plan} onClose={() => setSending(false)} />}
    </>
  );
};
