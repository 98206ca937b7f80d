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
    emptied: 'The text was emptied when the letter left, because it carried a link that signs in.',
    states: { waiting: 'Waiting', sent: 'Sent', refused: 'Not taken' },
  },
};
