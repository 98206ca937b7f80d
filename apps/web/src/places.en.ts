/** Places and orders the frame names before the words of their features have come. */
export const messages = {
  reports: { title: 'Reports' },
  initiatives: { title: 'Initiatives' },
  meetings: { title: 'Meetings' },
  inbox: { title: 'To verify' },
  review: { rounds: 'Reviews' },
  exchange: { new_from_file: 'New plan from a file' },
};
