import type { DataSource } from 'typeorm';
import { read } from '../database/index.js';

/** So long a request may be sent again under its key and gets its answer; after that it is a new one. */
export const ANSWERS_KEPT_DAYS = 7;

const AT_ONCE = 500;

/** Small batches, each a commit of its own: nobody's command waits for them. */
const FORGET = {
  name: 'forget-answers',
  text: `
    delete from idempotency where ctid = any(array(
      select ctid from idempotency where at < clock_timestamp() - make_interval(days => $1)
      order by at limit $2 for update skip locked))
    returning 1`,
};

/** Forgets the answers that nobody may ask for any more, for as long as there is time; says how many. */
export async function forgetAnswers(db: DataSource, withinMs: number): Promise<number> {
  const until = performance.now() + withinMs;
  let forgotten = 0;
  let batch: number;
  do {
    batch = (await read(db, FORGET, [ANSWERS_KEPT_DAYS, AT_ONCE])).length;
    forgotten += batch;
  } while (batch === AT_ONCE && performance.now() < until);
  return forgotten;
}
