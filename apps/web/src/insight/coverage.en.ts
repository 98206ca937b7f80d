export const messages = {
  coverage: {
    title: 'Coverage',
    by: 'Pillars against',
    csv: 'Table as CSV',
    caption: 'How many actions of each pillar there are for each of: {by}',
    square: '{pillar}, {value}: {count, plural, =0 {no action} one {# action} other {# actions}}',
    table: 'What is counted, as a table',
    value: 'Entry',
    meaning: 'Meaning',
    which: 'Which',
    empty: 'There is nothing to show yet',
    add: 'Add an action here',
    new_action: 'New action for {value}',
    link: 'Link',
    link_this: 'Link {action} to {value}',
    others: 'Other actions of the pillar',
    dimensions: {
      drivers: 'Drivers',
      'target-groups': 'Target groups',
      places: 'Places',
      'framework-areas': 'Framework areas',
    },
    levels: {
      none: 'none',
      one: 'one',
      few: 'a few',
      many: 'many',
    },
    empty_why: {
      drivers: 'Add pillars and actions in the matrix; drivers stand in its column.',
      'target-groups': 'No action names a target group yet; they are named in the matrix.',
      places: 'No action names a place yet; places are named in the matrix.',
      'framework-areas': 'Add pillars and actions in the matrix first.',
    },
    missing: {
      drivers: 'None of the {count} actions of this pillar answers driver {value}. Link one that does, or add one.',
      'target-groups': 'None of the {count} actions of this pillar is for “{value}”. Link one that is, or add one.',
      places:
        'None of the {count} actions of this pillar happens in “{value}”. Link one whose place is open, or add one.',
      'framework-areas': 'None of the {count} actions of this pillar serves {value}. Link one that does, or add one.',
    },
  },
};
