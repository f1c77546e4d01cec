import type { DataSource } from 'typeorm';
import { read } from '../../platform/database/index.js';

interface Officer {
  readonly id: string;
  readonly name: string;
  readonly department: string | null;
  readonly region: string | null;
}
export type OfficerNames = ReadonlyMap<string, Officer>;

/** The people behind accounts: those who watch over offices see who acted, others see the office. */
export async function officersNamed(db: DataSource, ids: readonly string[]): Promise<OfficerNames> {
  const rows = await read<Officer & Record<string, unknown>>(
    db,
    'select id, name, department, region from account where id = any($1::uuid[])',
    [ids],
  );
  return new Map(rows.map((officer) => [officer.id, officer]));
}
