/** Of every sample person; they exist only on a machine of one's own and this is shown on its sign-in page. */
export const samplePassword = 'look around, sample';
