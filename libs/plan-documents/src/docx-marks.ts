/** Names of the hidden bookmarks by which a table comes back: letters, digits and `_`, at most 40 characters. */
const columnStart = '_mfc_';
const rowStarts = ['_mfr_', '_mft_'] as const;

export const columnMark = (key: string): string =>
  columnStart + key.replace(/[^A-Za-z0-9]/g, (sign) => `_${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** Two cells of a row carry its id, so that it survives the rewriting of one. */
export const rowMark = (id: string, cell: 0 | 1): string => rowStarts[cell] + id.replaceAll('-', '');

export const columnOfMark = (name: string): string | undefined =>
  name.startsWith(columnStart)
    ? name
        .slice(columnStart.length)
        .replace(/_([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : undefined;

export const rowOfMark = (name: string): string | undefined => {
  const hex = rowStarts.some((start) => name.startsWith(start)) ? name.slice(rowStarts[0].length) : '';
  const [, a, b, c, d, e] = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/i.exec(hex) ?? [];
  return a === undefined ? undefined : [a, b, c, d, e].join('-').toLowerCase();
};

/** Start of the names of document properties that say what a text document was written from. */
export const propertyStart = 'mufakat.';
