/** What people read stands in the data, in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** V verified in the text, K from knowledge, P local practice, S stated by the owner, L low. */
export type Confidence = 'V' | 'K' | 'P' | 'S' | 'L';

/** A clause: a source of the catalogue and the article in it. */
export interface Clause {
  readonly source: string;
  readonly article: string;
}
