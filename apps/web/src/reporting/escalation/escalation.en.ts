export const messages = {
  escalation: {
    title: 'What nobody answers',
    policy: 'After {deputy} days late it goes to the deputy too, after {coordinator} to the coordinator.',
    change: 'Change',
    to_deputy: 'Days late until it goes to the deputy too',
    to_coordinator: 'Days late until it goes to the coordinator too',
    why: 'The holder of the post may still answer; what is answered moves no further. Where nobody holds the post it goes on at once.',
    saved: 'Saved: it holds from the next hour on.',
    log: {
      holder: 'back to the post, filled again, on {day}',
      deputy: 'moved to the deputy on {day}',
      coordinator: 'moved to the coordinator on {day}',
    },
  },
};
