export const messages = {
  joint: {
    title: 'Report over {count} plans',
    why: 'One page for all of them; each plan keeps a report of its own.',
    submit: 'Submit all',
    hand_in: 'Hand all in for clearance',
    submit_title: 'Submit the reports of all plans?',
    submit_why:
      '{reports} reports with {count} actions leave together, or none. The coordinator of each plan reads its own.',
    hand_in_why: '{reports} reports with {count} actions go to {officers} together, or none.',
    done: 'All reports are given.',
    given: 'This report is given.',
    open_one: 'Open this report alone',
    nothing: 'Nothing is open here',
    nothing_why: 'No report of this round waits on you.',
  },
};
