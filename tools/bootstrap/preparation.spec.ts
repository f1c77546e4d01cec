import { compare, outputOf } from './build.mjs';
import { explain, Failure } from './failure.mjs';
import { isInstalled } from './install.mjs';
import { addUp, closingLine, isAskedFor, tallyOf } from './jest-run.mjs';
import { requireNode } from './node-version.mjs';
import { serverSuffices } from './temporal-program.mjs';
import { essence } from './tool-run.mjs';
import { withoutProductSettings } from './sandbox-run.mjs';
import { welcome } from './welcome.mjs';

describe('Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1'])('%s is recent enough', (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  it.each(['18.20.0', '20.18.3', '8.0.0'])(
    '%s is too old, and the message says what to install',
    (version) => {
      expect(() => requireNode(version)).toThrow(`Node ${version} is too old: 20.19 or later is needed.`);
    },
  );
});

describe('packages', () => {
  const wanted = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/mac': { version: '2.0.0', optional: true },
  };

  it.each([
    ['all are there', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['one has another version', { 'node_modules/a': { version: '1.0.1' } }, false],
    [
      'an optional one has another version',
      { ...{ 'node_modules/a': { version: '1.0.0' } }, 'node_modules/mac': { version: '1.9.0' } },
      false,
    ],
    ['nothing was installed', {}, false],
  ])('%s', (_, present, installed) => {
    expect(isInstalled(wanted, present)).toBe(installed);
  });
});

describe('a folder of tests', () => {
  it.each([
    [[], true],
    [['-t', '--verbose'], true],
    [['test/browser'], true],
    [['test/browser/story.spec.ts'], true],
    [['test'], true],
    [['libs/calendar'], false],
    [['test/faults', '--runInBand'], false],
  ])('is asked for by %j: %s', (asked, is) => {
    expect(isAskedFor('test/browser/', asked)).toBe(is);
  });
});

describe('the build', () => {
  it('touches what has changed or is new, and takes away what is gone', () => {
    const before = { 'libs/a.ts': '1', 'libs/b.ts': '1', 'libs/c.ts': '1' };
    const now = { 'libs/a.ts': '1', 'libs/b.ts': '2', 'libs/d.yaml': '1' };
    expect(compare(before, now)).toEqual({ changed: ['libs/b.ts', 'libs/d.yaml'], gone: ['libs/c.ts'] });
  });

  it('compiles TypeScript and copies the rest', () => {
    expect(outputOf('libs/calendar/index.ts')).toBe('libs/calendar/index.js');
    expect(outputOf('libs/catalogue/data/items.yaml')).toBe('libs/catalogue/data/items.yaml');
  });
});

describe('the Temporal program', () => {
  it.each([
    ['temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)', true],
    ['temporal version 2.0.0 (Server 2.0.1, UI 3.0.0)', true],
    ['temporal version 1.5.1 (Server 1.29.1, UI 2.40.1)', false],
    ['something else', false],
  ])('%s', (output, suffices) => {
    expect(serverSuffices(output)).toBe(suffices);
  });
});

describe('the closing line', () => {
  it('counts a file of tests that could not be loaded as a failure', () => {
    const report = {
      numPassedTests: 12,
      numFailedTests: 1,
      numPendingTests: 0,
      numRuntimeErrorTestSuites: 2,
    };
    expect(closingLine(tallyOf(report))).toBe('12 passed, 3 failed');
  });

  it('names what was skipped', () => {
    expect(closingLine({ passed: 3, failed: 0, skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped');
  });

  it('adds up what ran one after the other', () => {
    const runs = [
      { code: 0, tally: { passed: 3, failed: 0, skipped: 1 } },
      { code: 1, tally: { passed: 2, failed: 1, skipped: 0 } },
    ];
    expect(addUp(runs)).toEqual({ code: 1, tally: { passed: 5, failed: 1, skipped: 1 } });
  });
});

describe('a full disk', () => {
  const enospc = Object.assign(new Error('write failed'), { code: 'ENOSPC' });

  it.each([enospc, new Error('FATAL: could not write: No space left on device'), new Failure('ENOSPC', '')])(
    'is recognised in %s',
    (error) => {
      expect(explain(error)).toMatchObject({ message: 'The disk is full.' });
    },
  );

  it('is not seen everywhere', () => {
    const other = new Error('connection refused');
    expect(explain(other)).toBe(other);
  });
});

describe('a tool that failed', () => {
  it.each([
    ['file.js:4\nimport { x }\n\nSyntaxError: no x\n    at a (b.js:1)\n\nNode.js v20', 'SyntaxError: no x'],
    ["error: starting up\n    at a\n  code: '57P03',\n}", 'error: starting up'],
    ['node:internal\n\nError [ERR_X]: gone\n    at a', 'Error [ERR_X]: gone'],
    ['killed\n', 'killed'],
  ])('%j has stumbled over %s', (complaint, what) => {
    expect(essence(complaint)).toBe(what);
  });
});

describe('what is only tried', () => {
  it('never learns of the product that the environment speaks of', () => {
    const env = {
      DATABASE_URL: 'x',
      TEMPORAL_API_KEY: 'x',
      TONGBAN_DATA: 'x',
      PORT: '1',
      PATH: '/bin',
      TONGBAN_CACHE: '/c',
    };
    expect(withoutProductSettings(env)).toEqual({ PATH: '/bin', TONGBAN_CACHE: '/c' });
  });
});

describe('the welcome', () => {
  const facts = {
    origin: 'http://localhost:3000',
    temporal: '127.0.0.1:7233',
    temporalPage: null,
    folder: '/data',
    accounts: [],
  };

  it('gives the addresses', () => {
    expect(welcome(facts)).toContain('http://localhost:3000/health');
    expect(welcome(facts)).not.toContain('Demo');
  });

  it('gives the demo accounts in columns', () => {
    const accounts = [
      { login: 'zhang', password: 'one', zh: '张', en: 'applicant' },
      { login: 'li', password: 'three', zh: '李', en: 'officer' },
    ];
    expect(welcome({ ...facts, accounts })).toContain(
      '    zhang  one    张 applicant\n    li     three  李 officer',
    );
  });
});
