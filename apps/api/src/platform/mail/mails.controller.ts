import { Controller, Get, Injectable, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../access/allow.js';
import { Database } from '../database/database.js';
import { Rows } from '../database/rows.js';
import { Count, Flag, Instant, OneOf, Text, Uuid } from '../http/fields.js';
import { type ListQuery, Lists, pageOf, sendPage } from '../http/list.js';
import { Mail } from './mail.entity.js';

export const mailStates = ['waiting', 'sent', 'refused'] as const;

export class MailView {
  @Uuid() id: string;
  @Text() kind: string;
  @Text() toName: string;
  @Text() toEmail: string;
  @Text() subject: string;
  @Text({ min: 0, max: 100_000 }) text: string;
  @Text({ nullable: true, description: 'Name of the file it carries' }) fileName: string | null;
  @Flag({ description: 'The text is emptied once the mail has left' }) isSecret: boolean;
  @OneOf('MailState', mailStates) state: (typeof mailStates)[number];
  @Instant() createdAt: Date;
  @Instant({ nullable: true }) sentAt: Date | null;
  @Count() tries: number;
  @Text({ nullable: true, max: 10_000 }) fault: string | null;
}

const state = `case when sent_at is not null then 'sent' when fault is not null then 'refused' else 'waiting' end`;

@Injectable()
export class MailRows extends Rows<MailView> {
  constructor(database: Database) {
    super(database, {
      entity: Mail,
      none: 'No mail',
      select: `id, kind, to_name as "toName", to_email as "toEmail", subject, text,
        (select name from file where file.id = file_id) as "fileName", is_secret as "isSecret", ${state} as state,
        created_at as "createdAt", sent_at as "sentAt", tries, fault`,
      from: 'mail',
      id: 'id',
      words: {
        sortedBy: 'createdAt',
        sort: { id: 'id', createdAt: 'created_at', sentAt: 'sent_at', toEmail: 'to_email', kind: 'kind' },
        filter: { kind: 'kind', toEmail: 'to_email', state },
      },
    });
  }
}

@Controller('mails')
export class MailsController {
  constructor(
    private readonly database: Database,
    private readonly mails: MailRows,
  ) {}

  @Get()
  @Allow('mail.read')
  @Lists(MailView)
  async list(@Query() query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<readonly MailView[]> {
    const page = pageOf(query, this.mails.words);
    return sendPage(reply, 'mails', page, await this.database.read(() => this.mails.list(page)));
  }
}
