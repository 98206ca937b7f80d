import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import { delegationVerbs, type OwnPost } from './delegations.verbs.js';
import { PassOn } from './PassOn.js';

/** A button for each post one holds. */
export const PassOnButtons = ({ body }: { readonly body?: string }) => {
  const translate = useTranslate();
  const words = useWords();
  const [post, setPost] = useState<OwnPost>();
  const { data: all = [] } = useQuery({ queryKey: ['delegations', 'posts'], queryFn: () => delegationVerbs.posts() });
  const posts = all.filter(({ bodyId }) => body === undefined || bodyId === body);
  return (
    <>
      {posts.map((one) => (
        <Button key={one.id} size="small" variant="outlined" onClick={() => setPost(one)}>
          {translate('delegations.give_post', { post: words(one.name) })}
        </Button>
      ))}
      {post && <PassOn post={post} onClose={() => setPost(undefined)} />}
    </>
  );
};
