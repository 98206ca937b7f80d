import EditIcon from '@mui/icons-material/Edit';
import PublicIcon from '@mui/icons-material/Public';
import Button from '@mui/material/Button';
import { useGetList, useGetOne, useTranslate } from 'ra-core';
import { Suspense, useState } from 'react';
import { useParams } from 'react-router';
import { DataList } from '../components/DataList.js';
import { Mark } from '../components/Mark.js';
import { PageHeader } from '../components/PageHeader.js';
import { RecordName } from '../components/RecordName.js';
import { SampleMark, Words } from '../components/Words.js';
import { useCan } from '../platform/actor.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { useWords } from '../platform/i18n/use-words.js';
import { Waiting } from '../platform/layout/Pages.js';
import { useSlots } from '../platform/slots.js';
import type { Body } from './bodies.js';
import { BodyForm } from './BodyForm.js';
import { PostsOfBody } from './PostsOfBody.js';

const isAddress = (source: string): boolean => /^https?:\/\//.test(source);

const About = ({ body }: { readonly body: Body }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { parentId, communityPillar, validFrom, validTo, source } = body;
  if (!parentId && !communityPillar && !validFrom && !validTo && !source) return null;
  return (
    <section>
      <h2 className="section-head">{translate('bodies.about')}</h2>
      <dl className="facts-list">
        {parentId && (
          <>
            <dt>{translate('bodies.parent')}</dt>
            <dd>
              <RecordName resource="bodies" id={parentId} to={`/bodies/${parentId}`} />
            </dd>
          </>
        )}
        {communityPillar && (
          <>
            <dt>{translate('bodies.community_pillar')}</dt>
            <dd dir="auto">{communityPillar}</dd>
          </>
        )}
        {validFrom && (
          <>
            <dt>{translate('bodies.valid_from')}</dt>
            <dd>{format.day(validFrom)}</dd>
          </>
        )}
        {validTo && (
          <>
            <dt>{translate('bodies.valid_to')}</dt>
            <dd>{format.day(validTo)}</dd>
          </>
        )}
        {source && (
          <>
            <dt>{translate('bodies.source')}</dt>
            <dd>
              {isAddress(source) ? (
                <a href={source} target="_blank" rel="noreferrer" dir="ltr">
                  {source}
                </a>
              ) : (
                <bdi>{source}</bdi>
              )}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
};

const Parts = ({ id }: { readonly id: string }) => {
  const translate = useTranslate();
  const { total = 0 } = useGetList<Body>('bodies', {
    filter: { parentId: id },
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'name', order: 'ASC' },
  });
  if (total === 0) return null;
  return (
    <section>
      <h2 className="section-head">{translate('bodies.parts')}</h2>
      <DataList<Body>
        resource="bodies"
        storeKey={`parts-of-${id}`}
        label={translate('bodies.parts')}
        filter={{ parentId: id }}
        sort={{ field: 'name', order: 'ASC' }}
        to={(part) => `/bodies/${part.id}`}
        columns={[
          { name: 'name', label: 'bodies.name', cell: ({ name }) => <Words of={name} /> },
          { name: 'kind', label: 'bodies.kind', width: '200px', cell: ({ kind }) => translate(`bodies.kinds.${kind}`) },
        ]}
        empty={null}
      />
    </section>
  );
};

/** Who a body is: its posts and who holds them, what other features know of it, its parts. */
export const BodyShow = () => {
  const translate = useTranslate();
  const words = useWords();
  const { id = '' } = useParams();
  const { data: body, error } = useGetOne<Body>('bodies', { id });
  const mayManage = useCan('body.manage', { bodyId: id, jurisdictionId: body?.jurisdictionId });
  const [isEditing, setEditing] = useState(false);
  const { bodyParts } = useSlots();
  if (error) throw error;
  if (!body) return <Waiting />;
  return (
    <>
      <PageHeader
        title={words(body.name)}
        trail={[{ label: translate('bodies.title'), to: '/bodies' }]}
        marks={
          <>
            <Mark tone="accent">{translate(`bodies.kinds.${body.kind}`)}</Mark>
            {body.isVerified && <Mark tone="good">{translate('bodies.verified')}</Mark>}
            {body.isSample && <SampleMark />}
          </>
        }
        facts={
          <>
            {body.acronym && <bdi>{body.acronym}</bdi>}
            <span>
              <PublicIcon fontSize="inherit" aria-hidden="true" />
              <RecordName resource="jurisdictions" id={body.jurisdictionId} none={translate('bodies.open_to_all')} />
            </span>
          </>
        }
        actions={
          mayManage && (
            <Button variant="outlined" startIcon={<EditIcon />} onClick={() => setEditing(true)}>
              {translate('ra.action.edit')}
            </Button>
          )
        }
      />
      <div className="page-body">
        <PostsOfBody body={body} />
        {bodyParts.map(({ name, lazy: Part }) => (
          <Suspense key={name} fallback={<p className="muted">{translate('list.loading')}</p>}>
            <Part body={id} />
          </Suspense>
        ))}
        <About body={body} />
        <Parts id={id} />
      </div>
      {isEditing && <BodyForm id={id} onClose={() => setEditing(false)} />}
    </>
  );
};
