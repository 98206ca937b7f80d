const scripts = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);
const written = new Set([
  ...['ar', 'arc', 'arz', 'azb', 'bal', 'ckb', 'dv', 'fa', 'glk', 'he', 'khw', 'ks', 'lrc', 'mzn', 'nqo', 'pnb', 'prs'],
  ...['ps', 'sd', 'skr', 'syr', 'ug', 'ur', 'yi'],
]);

/** Whether a language tag is written from right to left; a script named in it (`ku-Arab`, `ug-Cyrl`) decides. */
export const isRightToLeft = (tag: string): boolean => {
  const [language = '', ...rest] = tag.split('-');
  const script = rest.find((part) => /^[A-Za-z]{4}$/.test(part));
  if (script) return scripts.has(script.charAt(0).toUpperCase() + script.slice(1).toLowerCase());
  return written.has(language.toLowerCase());
};
