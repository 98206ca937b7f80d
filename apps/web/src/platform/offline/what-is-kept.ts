/** Answers that let a page opened before be opened again without a network: reading only, never files or streams. */
const kept =
  /^\/api\/(session|home|obligations|plans|bodies|posts|jurisdictions|people|reporting-rounds|reports|review-rounds|comments|suggestions|frameworks|plan-views|library-entries)(\/|$)/;
const never = /\/(stream|exports|files|differences|acceptance|completion)(\/|$)/;

export const isKeptAnswer = (pathname: string): boolean => kept.test(pathname) && !never.test(pathname);

/** What the service marks `no-store` (restricted plans) leaves no trace on the device. */
export const mayBeKept = (response: Response): boolean =>
  response.status === 200 &&
  (response.headers.get('Content-Type')?.includes('json') ?? false) &&
  !(response.headers.get('Cache-Control')?.includes('no-store') ?? false);
