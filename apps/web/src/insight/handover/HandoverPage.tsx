import DownloadIcon from '@mui/icons-material/Download';
import Button from '@mui/material/Button';
import type { Schemas } from '@mufakat/api-client/client';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { Empty } from '../../components/Empty.js';
import { Mark } from '../../components/Mark.js';
import { PageHeader } from '../../components/PageHeader.js';
import { Words } from '../../components/Words.js';
import { apiAddress, fetchJson, isRefusal } from '../../platform/api.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { NotFound, Waiting } from '../../platform/layout/Pages.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import '../../components/data-list.css';
import '../progress.css';
import './handover.css';

type Pack = Schemas['HandoverPack'];

const Part = ({ title, none, children }: { title: string; none?: string; children: readonly ReactNode[] }) => (
  <section className="progress-card" aria-label={title}>
    <h2>{title}</h2>
    {children.length === 0 && none && <p className="muted">{none}</p>}
    <ul className="handover-list">{children}</ul>
  </section>
);

/** What changes hands beside the work itself. */
const useMoves = () => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  return {
    comments: (pack: Pack) =>
      pack.comments.map((one) => (
        <li key={one.id}>
          <Link to={`/plans/${one.planId}/review?subject=${one.id}`}>
            <bdi className="line-code">{one.code}</bdi> <Words of={one.planTitle} />
          </Link>
          : <bdi>{one.text}</bdi>
          <small>
            {translate('handover.comment_by', { name: one.byName ?? '', day: format.day(one.at.slice(0, 10)) })}
          </small>
        </li>
      )),
    delegations: (pack: Pack) =>
      pack.delegations.map((one) => (
        <li key={`${one.fromName} ${one.from} ${one.to}`}>
          <bdi>{translate('handover.delegation', { from: one.fromName, to: one.toName ?? words(one.toPostName) })}</bdi>{' '}
          {one.isNow && <Mark tone="accent">{translate('handover.in_force')}</Mark>}
          <small>
            {format.day(one.from)} – {format.day(one.to)} {one.words && <q dir="auto">{one.words}</q>}
          </small>
        </li>
      )),
    leadMoves: (pack: Pack) =>
      pack.leadMoves.map((one) => (
        <li key={`${one.planId} ${one.code ?? ''} ${one.on}`}>
          <bdi className="line-code">{one.code}</bdi> <Words of={one.title} />
          <small>
            {translate('handover.lead_move', {
              ...{ from: words(one.fromBodyName), to: words(one.toBodyName) },
              ...{ day: format.day(one.on), act: one.act },
            })}{' '}
            <bdi>{one.reason}</bdi>
          </small>
        </li>
      )),
  };
};

const useParts = () => {
  const translate = useTranslate();
  const format = useFormat();
  return {
    holders: (pack: Pack) =>
      pack.holders.map((one) => (
        <li key={`${one.email} ${one.from}`}>
          <strong>
            <bdi>{one.name}</bdi>
          </strong>{' '}
          {one.isDeputy && <Mark>{translate('handover.deputy')}</Mark>} {one.isNow && <bdi>{one.email}</bdi>}
          <small>
            <bdi>{format.period(one.from, one.to)}</bdi>
          </small>
        </li>
      )),
    open: (pack: Pack) =>
      pack.open.map((one, at) => (
        <li key={`${one.kind} ${String(one.planId)} ${String(at)}`}>
          <strong>{translate(`obligations.${one.kind}`)}</strong> <Words of={one.planTitle} />
          {one.dueOn && (
            <Mark tone={(one.daysLeft ?? 0) < 0 ? 'danger' : 'plain'}>
              {translate('handover.due', { day: format.day(one.dueOn) })}
            </Mark>
          )}
        </li>
      )),
    returns: (pack: Pack) =>
      pack.reports.flatMap(({ id, roundTitle, returns }) =>
        returns.map(({ code, title, reason }) => (
          <li key={`${id} ${code ?? ''} ${reason}`}>
            <Link to={`/reports/${id}`}>
              <bdi>{code}</bdi> <Words of={title} />
            </Link>
            : <bdi>{reason}</bdi>
            <small>
              <bdi>{roundTitle}</bdi>
            </small>
          </li>
        )),
      ),
    actions: (pack: Pack) =>
      pack.actions.map((one, at) => (
        <li key={`${one.planId} ${one.code ?? ''} ${one.role} ${String(at)}`}>
          <bdi className="line-code">{one.code}</bdi> <Words of={one.title} />{' '}
          <Mark>{translate(`handover.roles.${one.role}`)}</Mark>
          <small>
            <Words of={one.planTitle} /> {(one.from ?? one.to) && <bdi>{format.period(one.from, one.to)}</bdi>}
          </small>
        </li>
      )),
    reports: (pack: Pack) =>
      pack.reports.map((one) => (
        <li key={one.id}>
          <Link to={`/reports/${one.id}`}>
            <bdi>{one.roundTitle}</bdi>
          </Link>{' '}
          <Mark>{translate(`report_states.${one.state}`)}</Mark>
          <small>
            <Words of={one.planTitle} />
            {one.submittedAt && (
              <>
                {' · '}
                {translate('handover.submitted', {
                  name: one.submittedByName ?? '',
                  day: format.day(one.submittedAt.slice(0, 10)),
                })}
              </>
            )}
            {one.delegatedByName && ` · ${translate('handover.delegated_by', { name: one.delegatedByName })}`}
            {one.verifiedAt &&
              ` · ${translate('handover.verified', { name: one.verifiedByName ?? '', day: format.day(one.verifiedAt.slice(0, 10)) })}`}
          </small>
          {one.evidence.length > 0 && (
            <span className="handover-evidence">
              {one.evidence.map(({ title, code, fileId, url }, at) => (
                <a key={`${title} ${String(at)}`} href={url ?? `${apiAddress}/files/${String(fileId)}`}>
                  <bdi>{[code, title].filter(Boolean).join(' ')}</bdi>
                </a>
              ))}
            </span>
          )}
        </li>
      )),
    commitments: (pack: Pack) =>
      pack.commitments.map((one, at) => (
        <li key={`${String(one.year)} ${one.code ?? ''} ${String(at)}`}>
          <span className="number">{one.year}</span> <bdi className="line-code">{one.code}</bdi>{' '}
          <Words of={one.title} /> <Mark>{translate(`commitments.answers.${one.answer}`)}</Mark>
          <small>
            {[one.change, one.reason].filter(Boolean).join(' · ')}{' '}
            {translate('commitments.signed', { name: one.signedByName, when: format.day(one.signedAt.slice(0, 10)) })}
          </small>
        </li>
      )),
  };
};

const Shown = ({ pack }: { readonly pack: Pack }) => {
  const translate = useTranslate();
  const parts = useParts();
  const moves = useMoves();
  const returns = parts.returns(pack);
  const [comments, delegations, leadMoves] = [moves.comments(pack), moves.delegations(pack), moves.leadMoves(pack)];
  return (
    <div className="progress-main handover">
      <Part title={translate('handover.open')} none={translate('handover.nothing_open')}>
        {parts.open(pack)}
      </Part>
      {returns.length > 0 && <Part title={translate('handover.returned')}>{returns}</Part>}
      {comments.length > 0 && <Part title={translate('handover.comments')}>{comments}</Part>}
      {delegations.length > 0 && <Part title={translate('handover.delegations')}>{delegations}</Part>}
      {leadMoves.length > 0 && <Part title={translate('handover.lead_moves')}>{leadMoves}</Part>}
      <Part title={translate('handover.holders')} none={translate('handover.nobody')}>
        {parts.holders(pack)}
      </Part>
      <Part title={translate('handover.contacts')} none={translate('handover.no_contacts')}>
        {pack.contacts.map((one, at) => (
          <li key={`${one.name} ${String(at)}`}>
            <strong>
              <bdi>{one.name}</bdi>
            </strong>{' '}
            <Words of={one.postName} /> · <Words of={one.bodyName} />
          </li>
        ))}
      </Part>
      <Part title={translate('handover.actions')} none={translate('handover.no_actions')}>
        {parts.actions(pack)}
      </Part>
      <Part title={translate('handover.reports')} none={translate('handover.no_reports')}>
        {parts.reports(pack)}
      </Part>
      <Part title={translate('handover.commitments')} none={translate('handover.no_commitments')}>
        {parts.commitments(pack)}
      </Part>
    </div>
  );
};

/** What a new holder of a post needs, on one page and as a paper. */
export const HandoverPage = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const words = useWords();
  const format = useFormat();
  const locale = useLocale();
  const { data: pack, error } = useQuery({
    queryKey: ['posts', id, 'handover'],
    queryFn: () => fetchJson<Pack>(`/posts/${id}/handover`),
  });
  if (isRefusal(error) && error.status === 404) return <NotFound />;
  if (error) return <Empty title={translate('handover.closed')} why={wordsOfError(error, translate)} />;
  if (!pack) return <Waiting />;
  return (
    <>
      <PageHeader
        title={translate('handover.title', { post: words(pack.postName) })}
        trail={[
          { label: translate('bodies.title'), to: '/bodies' },
          { label: words(pack.bodyName), to: `/bodies/${pack.bodyId}` },
        ]}
        facts={<span>{translate('figure.as_of', { day: format.day(pack.asOf) })}</span>}
        actions={
          <Button
            variant="outlined"
            startIcon={<DownloadIcon />}
            href={`${apiAddress}/posts/${id}/handover.docx?language=${locale}`}
          >
            {translate('handover.paper')}
          </Button>
        }
      />
      <Shown pack={pack} />
    </>
  );
};
