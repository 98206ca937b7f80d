import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Rows } from '../../platform/database/rows.js';
import { anchored, anchorWords, joined } from '../said/said.repository.js';
import { Comment } from './comment.entity.js';
import type { CommentView } from './comments.dto.js';

@Injectable()
export class CommentsRepository extends Rows<CommentView> {
  constructor(database: Database) {
    super(database, {
      entity: Comment,
      none: 'No comment',
      select: `${anchored('comment')}, comment.field, comment.language, quote, comment.revision, comment.text, comment.kind, comment.state, comment.held,
        case when outcome is not null then json_build_object('outcome', outcome, 'reason', comment.reason, 'at', disposed_at,
          'byName', decider.name) end as disposition`,
      from: joined('comment', 'disposed_by'),
      id: 'comment.id',
      words: {
        sortedBy: 'createdAt',
        sort: { id: 'comment.id', createdAt: 'comment.created_at', state: 'comment.state', recordCode: 'record_code' },
        filter: {
          ...anchorWords('comment'),
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
}
