import { scratchDatabase, type ScratchDatabase } from '../../../test/support/scratch-database.js';
import { read } from '../database/index.js';
import { forgetAnswers } from './forget-answers.js';

let scratch: ScratchDatabase;
beforeAll(async () => {
  scratch = await scratchDatabase();
});
afterAll(() => scratch.drop());
beforeEach(() => ask('truncate idempotency'));

const ask = <Row extends Record<string, unknown>>(sql: string): Promise<Row[]> => read<Row>(scratch.db, sql);

/** So many answers that were given so long ago. */
const given = (n: number, ago: string): Promise<unknown> =>
  ask(`insert into idempotency (actor, key, request_hash, response, at)
       select 'somebody', '${ago} ' || n, '', '{}', clock_timestamp() - interval '${ago}' from generate_series(1, ${n}) n`);

const left = async (): Promise<number | undefined> =>
  (await ask<{ n: number }>('select count(*) as n from idempotency'))[0]?.n;

describe('an answer', () => {
  it('is forgotten once its days are over, and not before', async () => {
    await given(1_203, '7 days 1 minute');
    await given(40, '6 days 23 hours');
    expect(await forgetAnswers(scratch.db, 10_000)).toBe(1_203);
    expect(await left()).toBe(40);
    expect(await forgetAnswers(scratch.db, 10_000)).toBe(0);
  });

  it('that cannot be forgotten in the time there is waits for the next time', async () => {
    await given(1_200, '8 days');
    expect(await forgetAnswers(scratch.db, 0)).toBe(500);
    expect(await left()).toBe(700);
  });

  it('is found by its age among many', async () => {
    await given(20_000, '1 day');
    await given(10, '8 days');
    await ask('analyze idempotency');
    const plan = await ask<{ 'QUERY PLAN': string }>(
      `explain select ctid from idempotency where at < clock_timestamp() - make_interval(days => 7)
       order by at limit 500 for update skip locked`,
    );
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('using idempotency_by_age');
  });
});
