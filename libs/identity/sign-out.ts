import type { DataSource } from 'typeorm';
import { inTransaction } from '../platform/database/index.js';
import { endSession } from './store/sessions.js';

export function signOut(db: DataSource, session: Buffer): Promise<void> {
  return inTransaction(db, (tx) => endSession(tx, session));
}
