export const messages = {
  mails: {
    title: 'Mails',
    subject: 'Subject',
    to: 'To',
    state: 'State',
    at: 'Written',
    text: 'Text',
    empty: 'No mails',
    empty_why:
      'Letters of invitation, reset and digest stand here; without a mail server they wait to be carried by hand.',
    states: { waiting: 'Waiting', sent: 'Sent', failed: 'Failed' },
  },
};
