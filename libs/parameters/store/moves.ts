import type { DataSource } from 'typeorm';
import { read, type Tx } from '../../platform/database/index.js';
import { RECORDED, type RecordedSetting } from './settings.js';

const UNMOVED = {
  name: 'settings-with-clocks-to-move',
  text: `${RECORDED} where s.moves_clocks and m.done_at is null and s.valid_from <= $1 order by s.valid_from, s.id`,
};

const TALLY = {
  name: 'tally-parameter-move',
  text: `insert into parameter_move (setting_id, moved) values ($1, $2)
         on conflict (setting_id) do update set moved = parameter_move.moved + excluded.moved`,
};

const FINISH = {
  name: 'finish-parameter-move',
  text: `insert into parameter_move (setting_id, kept, done_at) values ($1, $2, $3)
         on conflict (setting_id) do update set kept = excluded.kept, done_at = excluded.done_at`,
};

/** Settings in force that running clocks are to follow and do not yet, in the order in which they came into force. */
export function readUnmoved(db: DataSource, now: Date): Promise<RecordedSetting[]> {
  return read<RecordedSetting & Record<string, unknown>>(db, UNMOVED, [now]);
}

export async function tallyMove(tx: Tx, settingId: number, moved: number): Promise<void> {
  await tx.run(TALLY, [settingId, moved]);
}

export async function finishMove(db: DataSource, settingId: number, kept: number, at: Date): Promise<void> {
  await read(db, FINISH, [settingId, kept, at]);
}
