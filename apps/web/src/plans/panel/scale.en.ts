export const messages = {
  scale: {
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
