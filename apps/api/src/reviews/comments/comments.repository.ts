import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Rows } from '../../platform/database/rows.js';
import { anchored, anchorWords, joined } from '../said/said.repository.js';
import { Comment, CommentEdit, CommentMention } from './comment.entity.js';
import type { CommentEditView, CommentView } from './comments.dto.js';

const mentioned = 'exists (select from comment_mention m where m.comment_id = comment.id and m.person_id = (?)::uuid)';

@Injectable()
export class CommentsRepository extends Rows<CommentView> {
  constructor(database: Database) {
    super(database, {
      entity: Comment,
      none: 'No comment',
      select: `${anchored('comment')}, comment.field, comment.language, quote, comment.block, comment.prefix, comment.suffix, comment.revision,
        comment.parent_id as "parentId", comment.is_note as "isNote", comment.merged_into as "mergedInto", comment.voices,
        comment.carried_from as "carriedFrom", (select again.round_id from comment again where again.carried_from = comment.id) as "carriedInto",
        comment.edited_at as "editedAt", comment.resolved_at as "resolvedAt", resolver.name as "resolvedByName",
        (select coalesce(json_agg(json_build_object('id', named.id, 'name', named.name) order by named.name), '[]')
         from comment_mention join person named on named.id = comment_mention.person_id
         where comment_mention.comment_id = comment.id) as mentions, comment.text, comment.kind, comment.state, comment.held,
        case when outcome is not null then json_build_object('outcome', outcome, 'reason', comment.reason, 'at', disposed_at,
          'byName', decider.name) end as disposition`,
      from: `${joined('comment', 'disposed_by')} left join person resolver on resolver.id = comment.resolved_by`,
      id: 'comment.id',
      words: {
        sortedBy: 'createdAt',
        sort: { id: 'comment.id', createdAt: 'comment.created_at', state: 'comment.state', recordCode: 'record_code' },
        filter: {
          ...anchorWords('comment'),
          parentId: 'comment.parent_id',
          isNote: 'comment.is_note',
          mentioned: mentioned,
          outcome: 'outcome',
          kind: 'comment.kind',
          q: `comment.text ilike '%' || ? || '%'`,
        },
      },
    });
  }

  entity(id: string): Promise<Comment> {
    return this.database.repository(Comment).findOneByOrFail({ id });
  }

  async hasReplies(id: string): Promise<boolean> {
    return (await this.database.repository(Comment).countBy({ parentId: id })) > 0;
  }

  async mention(comment: { id: string; planId: string }, personIds: readonly string[]): Promise<void> {
    const { id: commentId, planId } = comment;
    if (personIds.length === 0) return;
    await this.database
      .repository(CommentMention)
      .insert(personIds.map((personId) => ({ commentId, personId, planId })));
  }

  async keepEdit(edit: Pick<CommentEdit, 'commentId' | 'planId' | 'text' | 'byPersonId'>): Promise<void> {
    await this.database.repository(CommentEdit).insert(edit);
  }

  /** What it said before, newest first. */
  edits(id: string): Promise<CommentEditView[]> {
    return this.database.query<CommentEditView>(
      `select e.text, e.at, person.name as "byName" from comment_edit e left join person on person.id = e.by_person_id
       where e.comment_id = $1 order by e.at desc`,
      [id],
    );
  }
}
