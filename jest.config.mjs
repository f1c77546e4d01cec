/** Unit tests lie beside their files, cross-cutting ones in test/. */
export default {
  rootDir: '.',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/workflows', '<rootDir>/test', '<rootDir>/tools'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/', '<rootDir>/test/architecture/fixture/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': '@swc/jest' },
  testEnvironment: 'node',
  // Where a test hangs we want to know; where the machine is busy we can wait.
  testTimeout: 30_000,
  // Modules of a test are never quite forgotten: whoever has grown too large makes room for a fresh one.
  workerIdleMemoryLimit: '1500MB',
};
