const dangerous = /^'*[=+\-@\t\r]/;
const isPlainNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** A text that a spreadsheet program would run as a formula gets a leading apostrophe. */
export const guarded = (text: string): string => (dangerous.test(text) && !isPlainNumber(text) ? `'${text}` : text);

/** Takes the apostrophe off again. */
export const withoutGuard = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
