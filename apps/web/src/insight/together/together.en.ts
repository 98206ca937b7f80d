export const messages = {
  together: {
    title: 'Who works with whom',
    why: 'A line joins bodies with a part in the same action; its number says how many they share. Choose a line to see which, or a body to see its lines alone.',
    drawn: 'Drawn are the {count} that share most of {all}; the table holds them all.',
    tie: '{a} and {b}: {shared} shared',
    point: '{body}: shares {shared} of its {all} actions',
    table: 'Bodies that share actions',
    none: 'No two bodies have a part in the same action.',
    a: 'Body',
    b: 'with',
    only: 'Only with {body}.',
    all: 'Show all',
    engagement: 'Engagement of the bodies named',
    engagement_why:
      'Each figure counts over every body the plan names. Reporting: of the newest round that is due. Active: has a part in an action that a report says has begun.',
    ways: { leading: 'Lead an action', reporting: 'Reported', active: 'Active', sharing: 'Work with another body' },
    not_so: 'Not so',
  },
};
