import { Column, ForeignKey, Index } from 'typeorm';

interface Pointer {
  /** Table and column as the database names them; key and index are named after them: `post.body_id`. */
  readonly from: string;
  /** Table pointed at, by name: the code keeps no import of the other feature. */
  readonly to: string;
  readonly nullable?: boolean;
  /** Nothing is pointed at twice. */
  readonly unique?: boolean;
  readonly onDelete?: 'CASCADE';
}

/** A uuid column with its foreign key `<table>_<column>_fkey` and its index `<table>_by_<column>`. */
export const Points =
  ({ from, to, nullable = false, unique = false, onDelete }: Pointer): PropertyDecorator =>
  (target, property) => {
    const [table = '', column = ''] = from.split('.');
    ForeignKey(to, { name: `${table}_${column}_fkey`, ...(onDelete && { onDelete }) })(target, property);
    Column('uuid', { nullable })(target, property);
    Index(`${table}_by_${column}`, { unique })(target, property);
  };

/** SQL of a check that a text column holds one of these words. */
export const oneOf = (column: string, words: readonly string[]): string =>
  `${column} in (${words.map((word) => `'${word}'`).join(', ')})`;
