/** What a failed statement says of its cause, wherever the driver or TypeORM put it. */
interface DriverError {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly message?: unknown;
  readonly driverError?: unknown;
}

/** Codes with which PostgreSQL, or the network before it, says "not now": nothing is wrong with what was asked. */
const AWAY: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  '40001', // serialization_failure
  '40P01', // deadlock_detected
  '53300', // too_many_connections
  '55P03', // lock_not_available
  '57014', // query_canceled: our statement timeout
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now
]);

/** The socket of a server that is not up: a file that is missing is another matter. */
const NO_SOCKET = { code: 'ENOENT', syscall: 'connect' };

const CONNECTION_EXCEPTION = /^08/;

/** pg has no code for these. */
const AWAY_MESSAGES =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout|Cannot use a pool after calling end)/;

/** Text that PostgreSQL cannot keep: NUL, or half a surrogate pair. */
const UNSTORABLE: ReadonlySet<string> = new Set(['22021', '22P05']);

const DISK_FULL: ReadonlySet<string> = new Set(['53100', 'ENOSPC', 'EDQUOT']);

export type DatabaseFailure = 'away' | 'storage-full' | 'unstorable';

export function databaseFailure(error: unknown): DatabaseFailure | null {
  const { code, syscall, message } = causeOf(error);
  if (code === NO_SOCKET.code) return syscall === NO_SOCKET.syscall ? 'away' : null;
  if (typeof code === 'string') {
    if (AWAY.has(code) || CONNECTION_EXCEPTION.test(code)) return 'away';
    if (DISK_FULL.has(code)) return 'storage-full';
    if (UNSTORABLE.has(code)) return 'unstorable';
  }
  return typeof message === 'string' && AWAY_MESSAGES.test(message) ? 'away' : null;
}

function causeOf(error: unknown): DriverError {
  if (typeof error !== 'object' || error === null) return {};
  const { driverError } = error as DriverError;
  return typeof driverError === 'object' && driverError !== null ? driverError : error;
}
