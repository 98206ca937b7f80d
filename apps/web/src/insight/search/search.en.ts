export const messages = {
  search: {
    title: 'Search',
    label: 'What to look for',
    hint: 'Words, or a code such as P2.A4',
    seek: 'Search',
    begin:
      'Titles and texts of plans, comments, reports and names of evidence that you may read; in any language, also with a slip of the pen.',
    sources_label: 'Where it stands',
    everything: 'Everywhere',
    sources: {
      record: 'Plans',
      version: 'Adopted or sent for review',
      comment: 'Comments',
      'report-line': 'Reports',
      evidence: 'Evidence',
    },
    one: { comment: 'Comment', 'report-line': 'Report on', evidence: 'Evidence for' },
    version: 'version {number}',
    found: '{count, plural, =0 {Nothing found} one {# place} other {# places}}',
    only_alike: 'Nothing holds these very words; these come close.',
    nothing: 'Nothing you may read holds “{q}”',
    nothing_why: 'Try fewer words, or only the beginning of one.',
    more: 'More',
  },
};
