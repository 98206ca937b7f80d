import AddIcon from '@mui/icons-material/Add';
import PersonOffOutlinedIcon from '@mui/icons-material/PersonOffOutlined';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { type Column, DataList } from '../components/DataList.js';
import { Empty } from '../components/Empty.js';
import { Mark } from '../components/Mark.js';
import { RecordName } from '../components/RecordName.js';
import { Words } from '../components/Words.js';
import { useCan } from '../platform/actor.js';
import { type Body, holdersToday, type Post } from './bodies.js';
import { DelegationsOfBody } from './delegations/DelegationsOfBody.js';
import { PostForm } from './PostForm.js';

const Holders = ({ post }: { readonly post: Post }) => {
  const translate = useTranslate();
  const holders = holdersToday(post);
  if (holders.length === 0)
    return (
      <Mark tone="warning">
        <PersonOffOutlinedIcon fontSize="inherit" aria-hidden="true" />
        <span title={translate('posts.vacant_why')}>{translate('posts.vacant')}</span>
      </Mark>
    );
  return (
    <span className="two-lines">
      {holders.map(({ personId, isDeputy }) => (
        <span key={personId}>
          <RecordName resource="people" id={personId} />
          {isDeputy && <small> · {translate('posts.deputy')}</small>}
        </span>
      ))}
    </span>
  );
};

/** The posts of a body: what stays when people change. */
export const PostsOfBody = ({ body }: { readonly body: Body }) => {
  const translate = useTranslate();
  const mayManage = useCan('post.manage', { bodyId: body.id, jurisdictionId: body.jurisdictionId });
  const mayHandOver = useCan('report.read', { reportBodyId: body.id, jurisdictionId: body.jurisdictionId });
  const [open, setOpen] = useState<string>();
  const columns: readonly Column<Post>[] = [
    { name: 'name', label: 'posts.name', cell: ({ name }) => <Words of={name} /> },
    {
      name: 'duties',
      label: 'posts.duties',
      width: '34%',
      cell: ({ duties }) => duties.map((duty) => translate(`posts.kinds.${duty}`)).join(' · '),
    },
    { name: 'holders', label: 'posts.holders', width: '24%', cell: (post) => <Holders post={post} /> },
    ...(mayHandOver
      ? [
          {
            name: 'handover',
            label: 'handover.column',
            width: '150px',
            cell: ({ id }: Post) => (
              <Link to={`/posts/${id}/handover`} onClick={(event) => event.stopPropagation()}>
                {translate('handover.link')}
              </Link>
            ),
          },
        ]
      : []),
  ];
  return (
    <section>
      <div className="section-head">
        <h2>{translate('bodies.posts')}</h2>
        {mayManage && (
          <Button variant="outlined" startIcon={<AddIcon />} onClick={() => setOpen('new')}>
            {translate('posts.new')}
          </Button>
        )}
      </div>
      <DataList<Post>
        resource="posts"
        storeKey={`posts-of-${body.id}`}
        label={translate('bodies.posts')}
        filter={{ bodyId: body.id }}
        columns={columns}
        onOpen={mayManage ? ({ id }) => setOpen(id) : undefined}
        empty={<Empty title={translate('posts.empty')} why={translate('posts.empty_why')} />}
      />
      <DelegationsOfBody body={body} />
      {open && <PostForm body={body} id={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    </section>
  );
};
