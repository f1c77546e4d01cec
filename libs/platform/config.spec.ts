import { InvalidConfig, readConfig, type Environment } from './config.js';

const minimal: Environment = { DATABASE_URL: 'postgres://tongban:secret@127.0.0.1:5432/tongban' };

function problems(environment: Environment): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof InvalidConfig) return error.problems;
    throw error;
  }
  return [];
}

describe('the environment', () => {
  it('needs the address of the database and no more', () => {
    expect(readConfig(minimal)).toEqual({
      databaseUrl: 'postgres://tongban:secret@127.0.0.1:5432/tongban',
      temporal: {
        address: '127.0.0.1:7233',
        namespace: 'default',
        taskQueue: 'tongban',
        apiKey: null,
        tls: null,
      },
      port: 3000,
      dataFolder: '.tongban',
      publicUrl: null,
      maxUploadBytes: 200 * 1024 * 1024,
      sandbox: false,
      production: false,
      logLevel: 'info',
    });
  });

  it('is quiet in tests', () => {
    expect(readConfig({ ...minimal, NODE_ENV: 'test' }).logLevel).toBe('silent');
  });

  it('takes a Temporal cluster with TLS', () => {
    const { temporal } = readConfig({
      ...minimal,
      TEMPORAL_ADDRESS: 'temporal.example:7233',
      TEMPORAL_NAMESPACE: 'tongban.prod',
      TEMPORAL_TLS_CERT: '/etc/tongban/client.pem',
      TEMPORAL_TLS_KEY: '/etc/tongban/client.key',
    });
    expect(temporal.tls).toEqual({
      certificateFile: '/etc/tongban/client.pem',
      keyFile: '/etc/tongban/client.key',
      authorityFile: null,
    });
    expect(readConfig({ ...minimal, TEMPORAL_TLS: 'true' }).temporal.tls).not.toBeNull();
  });

  it('names all that is wrong at once, and no secret', () => {
    const wrong = problems({
      DATABASE_URL: 'mysql://root:hunter2@db/x',
      PORT: '70000',
      LOG_LEVEL: 'loud',
      TEMPORAL_TLS_CERT: 'cert.pem',
    });
    expect(wrong).toHaveLength(4);
    expect(wrong.join()).not.toContain('hunter2');
    expect(problems({})).toEqual([expect.stringContaining('DATABASE_URL is missing')]);
  });

  it('takes no mode that it does not know for one that is not production', () => {
    expect(readConfig({ ...minimal, NODE_ENV: 'production' }).production).toBe(true);
    expect(problems({ ...minimal, NODE_ENV: 'Production' })).toEqual([expect.stringContaining('NODE_ENV')]);
  });

  it('refuses to move time in production', () => {
    const sandbox = { ...minimal, TONGBAN_SANDBOX: 'true' };
    expect(readConfig(sandbox).sandbox).toBe(true);
    expect(problems({ ...sandbox, NODE_ENV: 'production' })).toEqual([
      expect.stringContaining('TONGBAN_SANDBOX'),
    ]);
  });
});
