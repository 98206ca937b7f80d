/** Why a file is refused before anything of it is believed; `code` is the key of its translation. */
export const unreadableCodes = {
  'file.empty': 'The file is empty.',
  'file.too-large': 'The file is larger than {limit} bytes.',
  'file.kind-unknown': 'This kind of file cannot be read; save it as .xlsx, .docx, .csv or .tsv.',
  'file.old-or-protected':
    'This is an old .xls or .doc file, or one protected by a password; save it without password as .xlsx or .docx.',
  'file.damaged': 'The file is damaged and cannot be opened.',
  'file.too-many-entries': 'The file holds {entries} parts; at most {limit} are read.',
  'file.unzips-too-large': 'The file unpacks to more than {limit} bytes.',
  'file.too-dense': 'The file is packed {ratio} times; at most {limit} times is accepted.',
  'file.unsafe-path': 'The file holds a part with an unsafe name: {path}.',
  'file.too-many-sheets': 'The file holds {sheets} sheets or tables; at most {limit} are read.',
  'file.too-many-rows': '{sheet} has more than {limit} rows.',
  'file.too-many-columns': '{sheet} has more than {limit} columns.',
  'file.too-many-cells': 'The file holds more than {limit} cells.',
  'file.no-tables': 'No table was found in the file.',
} as const;
export type UnreadableCode = keyof typeof unreadableCodes;

export type MessageParameters = Readonly<Record<string, string | number>>;

export const filled = (template: string, parameters: MessageParameters): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));

export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(
    readonly code: UnreadableCode,
    readonly params: MessageParameters = {},
  ) {
    super(filled(unreadableCodes[code], params));
  }
}
