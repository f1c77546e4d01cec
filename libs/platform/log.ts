import type { LoggerService } from '@nestjs/common';
import { destination, pino, type Logger } from 'pino';

/** Never in a log, wherever it stands: what proves who somebody is, and personal numbers. */
const SECRETS = [
  'password',
  'newPassword',
  'currentPassword',
  'token',
  'authorization',
  'cookie',
  'idNumber',
  'phone',
];

const REDACTED = SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

export type { Logger } from 'pino';

/** Lines of JSON on standard output, written in batches: a log must not cost a command its time. */
export function createLog(level: string, name = 'tongban'): Logger {
  const synchronous = level === 'trace' || level === 'debug';
  return pino(
    { name, level, redact: { paths: REDACTED, censor: '…' } },
    destination({ fd: 1, sync: synchronous, minLength: synchronous ? 0 : 4096, periodicFlush: 200 }),
  );
}

type Level = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal';

/** Lets Nest write to the same log; what it tells of its own start is of use only to who looks for it. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  private write(level: Level, message: unknown, rest: unknown[]): void {
    const context = rest.filter((part) => typeof part === 'string').at(-1);
    if (message instanceof Error) this.logger[level]({ err: message, context });
    else this.logger[level]({ context }, String(message));
  }
}
