/** What was asked for is not there, or not for the one who asks: the answer does not tell which. */
export class NotFound extends Error {
  constructor(
    readonly what:
      | 'project'
      | 'step'
      | 'document'
      | 'account'
      | 'item'
      | 'calendar-year'
      | 'catalogue'
      | 'parameter'
      | 'park'
      | 'reminder'
      | 'issue'
      | 'enforcement'
      | 'letter'
      | 'rehearsal'
      | 'draft'
      | 'page'
      | 'stage',
    readonly key: string,
  ) {
    super(`${what} ${key}`);
    this.name = 'NotFound';
  }
}
