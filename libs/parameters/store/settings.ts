import type { DataSource } from 'typeorm';
import { read, Tx, type Statement } from '../../platform/database/index.js';
import type { Setting } from '../domain/setting.js';

export interface NumberedSetting extends Setting {
  readonly id: number;
}

/** A setting with who made it, when and why. */
export interface RecordedSetting extends NumberedSetting {
  readonly setAt: Date;
  /** The office, as facts name it. */
  readonly setBy: string;
  readonly account: { readonly id: string; readonly name: string } | null;
  readonly reason: string;
  readonly movesRunningClocks: boolean;
  /** The clocks that it took along, and those that kept their date; null until that is done. */
  readonly clocks: { readonly moved: number; readonly kept: number } | null;
}

export interface NewSetting extends Setting {
  readonly setAt: Date;
  readonly setBy: string;
  readonly accountId: string | null;
  readonly reason: string;
  readonly movesRunningClocks: boolean;
}

const SETTING = `s.id, s.key, s.valid_from as "validFrom", s.value, s.item, s.region, s.basis`;

/** Append-only, and one writes at a time: another number of rows is another content. */
const VERSION: Statement = {
  name: 'parameter-version',
  text: 'select count(*)::text as version from parameter_value',
};

const SETTINGS: Statement = {
  name: 'parameter-settings',
  text: `select ${SETTING} from parameter_value s order by s.id`,
};

export const RECORDED = `
  select ${SETTING}, s.set_at as "setAt", s.set_by as "setBy", s.reason, s.moves_clocks as "movesRunningClocks",
    case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as account,
    case when m.done_at is not null then json_build_object('moved', m.moved, 'kept', m.kept) end as clocks
  from parameter_value s left join account a on a.id = s.account_id left join parameter_move m on m.setting_id = s.id`;

const RECORDED_OF_KEY: Statement = {
  name: 'parameter-settings-of-key',
  text: `${RECORDED} where s.key = $1 order by s.valid_from desc, s.id desc`,
};

const RECORDED_BY_ID: Statement = { name: 'parameter-setting', text: `${RECORDED} where s.id = $1` };

const SET: Statement = {
  name: 'set-parameter',
  text: `insert into parameter_value (key, valid_from, value, item, region, basis, set_at, set_by, account_id, reason, moves_clocks)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
};

/** Reads stay open; whoever else wants to set something waits, and then sees what was set. */
const ONE_AT_A_TIME: Statement = {
  name: 'parameters-one-at-a-time',
  text: 'lock table parameter_value in share row exclusive mode',
};

/** A text that is another one whenever anything in the table is. */
export async function readVersion(db: DataSource): Promise<string> {
  const [row] = await read<{ version: string }>(db, VERSION);
  return row?.version ?? '';
}

/** Everything that was ever set, in the order in which it was set. */
export function readSettings(from: DataSource | Tx): Promise<NumberedSetting[]> {
  return from instanceof Tx
    ? from.run<NumberedSetting & Row>(SETTINGS)
    : read<NumberedSetting & Row>(from, SETTINGS);
}

/** The newest first. */
export function readSettingsOf(db: DataSource, key: string): Promise<RecordedSetting[]> {
  return read<RecordedSetting & Row>(db, RECORDED_OF_KEY, [key]);
}

export async function readSetting(db: DataSource, id: number): Promise<RecordedSetting> {
  const [setting] = await read<RecordedSetting & Row>(db, RECORDED_BY_ID, [id]);
  if (!setting) throw new Error(`the setting ${id} of a parameter is gone`);
  return setting;
}

export async function oneAtATime(tx: Tx): Promise<void> {
  await tx.run(ONE_AT_A_TIME);
}

export async function writeSetting(tx: Tx, setting: NewSetting): Promise<number> {
  const { key, validFrom, value, item, region, basis } = setting;
  const { setAt, setBy, accountId, reason, movesRunningClocks } = setting;
  const written = value === null ? null : JSON.stringify(value);
  const values = [
    key,
    validFrom,
    written,
    item,
    region,
    basis,
    setAt,
    setBy,
    accountId,
    reason,
    movesRunningClocks,
  ];
  const [row] = await tx.run<{ id: number }>(SET, values);
  if (!row) throw new Error('a setting that was just written is gone');
  return row.id;
}

type Row = Record<string, unknown>;
