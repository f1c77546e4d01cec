import type { PageAsked } from '../domain/page.js';
import { inQuery, text, whole } from './field-rules.js';
import { OptionalField } from './fields.js';

const LARGEST_PAGE = 200;

/** Asks for one page of a list: `?limit=20&after=…`. */
export class PageQuery implements PageAsked {
  @OptionalField(inQuery(whole(1, LARGEST_PAGE)))
  limit: number = 20;

  @OptionalField(text(1_000))
  after?: string;
}
