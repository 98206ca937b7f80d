import { Check, Column, Entity, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';

@Entity('person')
@Unique('person_email_once', ['email'])
@Check('person_email_is_lower_case', 'email = lower(email)')
export class Person {
  @PrimaryGeneratedColumn('uuid') id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Column('text') name: string;
  /** In lower case: one person an address. */
  @Column('text') email: string;
  /** Language tag of the interface and of mails. */
  @Column('text', { default: 'en' }) language: string;
  @Column('boolean', { default: true }) isActive: boolean;
  @Column('boolean', { default: false }) isSample: boolean;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
