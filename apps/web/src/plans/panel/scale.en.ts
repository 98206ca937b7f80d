export const messages = {
  scale: {
    lost: 'Reports speak in what is taken out',
    lost_why: 'What was said stands. Choose the step it is read as from now on.',
    lost_step: '“{step}”: {count, plural, one {# line uses it and becomes} other {# lines use it and become}}',
    lost_confirm: 'Take out',
    why: 'What a reporter may say of an action, in the plan’s own words. Above one plan each step counts as the one of the nine beside it.',
    label_in: 'Step in {language}',
    counts_as: 'Counts as',
    up: 'Move “{step}” up',
    down: 'Move “{step}” down',
    remove: 'Remove “{step}”',
    add: 'Add a step',
    new: 'New step',
    preset: 'Begin from a known scale',
  },
};
