import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Points } from '../database/points.js';

/** A mail as it was written, waiting or sent. The text of a secret one is emptied once it has left. */
@Entity('mail')
@Index('mail_by_plan_id', ['planId'])
export class Mail {
  @PrimaryGeneratedColumn('uuid') id: string;
  /** What it is about, such as `invitation`. */
  @Column('text') kind: string;
  @Column('text') toName: string;
  @Column('text') toEmail: string;
  @Column('text') subject: string;
  @Column('text') text: string;
  @Column('boolean', { default: false }) isSecret: boolean;
  @Column('uuid', { nullable: true }) planId: string | null;
  /** What it carries beside its text. */
  @Points({ from: 'mail.file_id', to: 'file', nullable: true }) fileId: string | null;
  /** Where a mail program ends letters of this kind with one click. */
  @Column('text', { nullable: true }) unsubscribeUrl: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
  @Column('integer', { default: 0 }) tries: number;
  /** What the mail server said when it last refused. */
  @Column('text', { nullable: true }) fault: string | null;
}
