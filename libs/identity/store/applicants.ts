import { v7 as newId } from 'uuid';
import type { Tx } from '../../platform/database/index.js';
import type { Applicant } from '../domain/account.js';

/** The legal person with this credit code: the one we know, or a new one. */
export async function applicantWith(
  tx: Tx,
  { name, creditCode }: Applicant,
): Promise<{ id: string; name: string }> {
  await tx.query(
    'insert into applicant (id, name, credit_code) values ($1, $2, $3) on conflict (credit_code) do nothing',
    [newId(), name, creditCode],
  );
  const text = 'select id, name from applicant where credit_code = $1';
  const [row] = await tx.query<{ id: string; name: string }>(text, [creditCode]);
  if (row === undefined) throw new Error('an applicant that was just written is gone');
  return row;
}
