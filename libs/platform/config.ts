/** Everything that the environment decides, read and checked in this one place. */
export interface Config {
  readonly databaseUrl: string;
  readonly temporal: TemporalConfig;
  readonly port: number;
  readonly dataFolder: string;
  /** Where browsers find this server, when something stands before it (https://…). */
  readonly publicUrl: URL | null;
  readonly maxUploadBytes: number;
  /** Business time may be moved. Never in production. */
  readonly sandbox: boolean;
  readonly production: boolean;
  readonly logLevel: LogLevel;
}

export interface TemporalConfig {
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly apiKey: string | null;
  readonly tls: TemporalTls | null;
}

/** Files of PEM; without them the server is checked against the machine's own authorities. */
export interface TemporalTls {
  readonly certificateFile: string | null;
  readonly keyFile: string | null;
  readonly authorityFile: string | null;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** "Production" would be none, and would get the examples with their published passwords. */
const MODES = ['production', 'development', 'test'] as const;

export type Environment = Readonly<Record<string, string | undefined>>;

/** Names every setting that is wrong at once, so that nobody mends them one start at a time. */
export class InvalidConfig extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The environment is not right:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'InvalidConfig';
  }
}

export function readConfig(environment: Environment = process.env): Config {
  const env = new EnvironmentReader(environment);
  const mode = env.oneOf('NODE_ENV', MODES, 'development');
  const production = mode === 'production';
  const config: Config = {
    databaseUrl: env.url('DATABASE_URL', ['postgres:', 'postgresql:'])?.href ?? '',
    temporal: temporalOf(env),
    port: env.whole('PORT', 3000, 0, 65_535),
    dataFolder: env.text('TONGBAN_DATA', '.tongban'),
    publicUrl: env.url('TONGBAN_PUBLIC_URL', ['http:', 'https:'], null),
    maxUploadBytes: env.whole('TONGBAN_MAX_UPLOAD_MB', 200, 1, 4_096) * 1024 * 1024,
    sandbox: env.flag('TONGBAN_SANDBOX'),
    production,
    logLevel: env.oneOf('LOG_LEVEL', LOG_LEVELS, mode === 'test' ? 'silent' : 'info'),
  };
  if (production && config.sandbox) {
    env.problems.push('TONGBAN_SANDBOX: business time cannot be moved in production; unset it, or NODE_ENV');
  }
  if (env.problems.length > 0) throw new InvalidConfig(env.problems);
  return config;
}

function temporalOf(env: EnvironmentReader): TemporalConfig {
  const certificateFile = env.optional('TEMPORAL_TLS_CERT');
  const keyFile = env.optional('TEMPORAL_TLS_KEY');
  const authorityFile = env.optional('TEMPORAL_TLS_CA');
  if ((certificateFile === null) !== (keyFile === null)) {
    env.problems.push('TEMPORAL_TLS_CERT and TEMPORAL_TLS_KEY belong together: set both or neither');
  }
  const tls = env.flag('TEMPORAL_TLS') || certificateFile !== null || authorityFile !== null;
  return {
    address: env.text('TEMPORAL_ADDRESS', '127.0.0.1:7233'),
    namespace: env.text('TEMPORAL_NAMESPACE', 'default'),
    taskQueue: env.text('TEMPORAL_TASK_QUEUE', 'tongban'),
    apiKey: env.optional('TEMPORAL_API_KEY'),
    tls: tls ? { certificateFile, keyFile, authorityFile } : null,
  };
}

/** Reads one variable at a time and collects what is wrong. */
class EnvironmentReader {
  readonly problems: string[] = [];

  constructor(private readonly environment: Environment) {}

  optional(name: string): string | null {
    const value = this.environment[name]?.trim();
    return value === undefined || value === '' ? null : value;
  }

  text(name: string, otherwise: string): string {
    return this.optional(name) ?? otherwise;
  }

  url(name: string, protocols: readonly string[], otherwise?: null): URL | null {
    const value = this.optional(name);
    if (value === null) {
      if (otherwise === undefined) this.problems.push(`${name} is missing: ${protocols.join('// or ')}//…`);
      return null;
    }
    const url = URL.canParse(value) ? new URL(value) : null;
    if (url === null || !protocols.includes(url.protocol)) {
      // The value is not repeated: it may hold a password.
      this.problems.push(`${name} must be an address that begins with ${protocols.join('// or ')}//`);
      return null;
    }
    return url;
  }

  whole(name: string, otherwise: number, min: number, max: number): number {
    const value = Number(this.optional(name) ?? otherwise);
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    this.problems.push(`${name} must be a whole number from ${min} to ${max}`);
    return otherwise;
  }

  flag(name: string): boolean {
    return this.oneOf(name, ['true', 'false'] as const, 'false') === 'true';
  }

  oneOf<T extends string>(name: string, choices: readonly T[], otherwise: T): T {
    const value = this.optional(name) ?? otherwise;
    const choice = choices.find((c) => c === value);
    if (choice === undefined) this.problems.push(`${name} must be one of ${choices.join(', ')}`);
    return choice ?? otherwise;
  }
}
