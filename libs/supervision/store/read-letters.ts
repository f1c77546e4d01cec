import type { DataSource } from 'typeorm';
import { read, type Statement } from '../../platform/database/index.js';

export interface LettersAsked {
  readonly department: string | null;
  readonly region: string | null;
  readonly level: number | null;
  readonly open: boolean | null;
  readonly after: readonly string[] | null;
  readonly limit: number;
}

export interface LetterRow {
  readonly id: string;
  readonly key: string;
  /** V1-L2: the first supervision's letter of the second level. */
  readonly subject: string;
  readonly item: string | null;
  readonly step_id: string;
  readonly holder_kind: string;
  readonly holder: string;
  readonly region: string | null;
  readonly from_at: Date;
  readonly due_at: Date | null;
  readonly ended_at: Date | null;
  /** What the facts say of it: why it was sent, and how it was answered. */
  readonly sent: {
    readonly because: string;
    readonly replyBy?: string;
    readonly subject?: string;
    readonly reason?: string;
  } | null;
  readonly answer: { readonly measure?: string } | null;
  readonly project_id: string;
  readonly project_code: string;
  readonly project_name: string;
  readonly catalogue_version: string;
}

const LEVEL = `substring(d.subject from '-L(\\d)$')`;
const NUMBER = `substring(d.subject from '^(V\\d+)-')`;

const told = (names: string, level: string): string => `
  left join lateral (
    select body::jsonb->'data' as data from fact
    where step_id = d.step_id and name in (${names}) and body::jsonb->'data'->>'supervision' = ${NUMBER} ${level}
    order by seq desc limit 1)`;

const LETTERS: Statement = {
  text: `
    select d.id, to_json(d.from_at) #>> '{}' as key, d.subject, d.item, d.step_id, d.holder_kind, d.holder, d.region, d.from_at,
      d.due_at, d.ended_at, sent.data as sent, answer.data as answer, p.id as project_id, p.code as project_code,
      p.name as project_name, p.catalogue_version
    from (
      select * from duty d
      where d.kind = 'supervision' and ($1::text is null or d.holder = $1) and ($2::text is null or d.region = $2)
        and ($3::text is null or ${LEVEL} = $3) and ($4::boolean is null or (d.ended_at is null) = $4)
        and ($5::timestamptz is null or (d.from_at, d.id) < ($5::timestamptz, $6::uuid))
        and ($8::uuid is null or d.id = $8)
      order by d.from_at desc, d.id desc limit $7) d
    join project p on p.id = d.project_id
    ${told(`'supervision.reminded', 'supervision.issued', 'supervision.escalated'`, `and body::jsonb->'data'->>'level' = ${LEVEL}`)} sent on true
    ${told(`'supervision.replied'`, `and body::jsonb->'data'->>'level' = ${LEVEL}`)} answer on true
    order by d.from_at desc, d.id desc`,
};

export function lettersPage(db: DataSource, asked: LettersAsked): Promise<LetterRow[]> {
  const { department, region, level, open, after, limit } = asked;
  const [at = null, id = null] = after ?? [];
  return read<LetterRow & Record<string, unknown>>(db, LETTERS, [
    department,
    region,
    level === null ? null : String(level),
    open,
    at,
    id,
    limit,
    null,
  ]);
}

export async function letterById(db: DataSource, id: string): Promise<LetterRow | undefined> {
  const values = [null, null, null, null, null, null, 1, id];
  const [row] = await read<LetterRow & Record<string, unknown>>(db, LETTERS, values);
  return row;
}
