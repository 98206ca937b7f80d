const underWay = new Map<string, Promise<Response>>();

/** The same words sent again to the same address while the first are under way, as by a button pressed twice, are one sending. */
export const sentOnce = async (words: string, request: () => Promise<Response>): Promise<Response> => {
  const first = underWay.get(words);
  const sending = first ?? request();
  if (!first) {
    const over = () => void underWay.delete(words);
    underWay.set(words, sending);
    sending.then(over, over);
  }
  return (await sending).clone();
};
