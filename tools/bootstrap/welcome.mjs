import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} DemoAccount
 * @property {string} login
 * @property {string} password
 * @property {string} zh who that is
 * @property {string} en
 */

/**
 * What a person needs to know once everything runs.
 * @param {object} facts
 * @param {string} facts.origin
 * @param {string} facts.temporal
 * @param {string | null} facts.temporalPage
 * @param {string} facts.folder
 * @param {DemoAccount[]} facts.accounts
 * @returns {string}
 */
export function welcome({ origin, temporal, temporalPage, folder, accounts }) {
  const lines = [
    '',
    `通办 Tongban is ready:  ${origin}`,
    '',
    `  Workplaces          ${origin}`,
    `  API and its pages   ${origin}/api`,
    `  Health              ${origin}/health`,
    `  Temporal            ${temporal}${temporalPage === null ? '' : `  (${temporalPage})`}`,
    `  Data and logs       ${folder}`,
  ];
  if (accounts.length > 0) lines.push('', '  Demo accounts', ...accountLines(accounts));
  return [...lines, '', 'Ctrl-C stops everything; the data stays.', ''].join('\n');
}

/** @param {DemoAccount[]} accounts */
function accountLines(accounts) {
  const widest = Math.max(...accounts.map(({ login }) => login.length));
  const password = Math.max(...accounts.map((account) => account.password.length));
  return accounts.map(
    (account) =>
      `    ${account.login.padEnd(widest)}  ${account.password.padEnd(password)}  ${account.zh} ${account.en}`,
  );
}

/**
 * The accounts that the seed makes: the seed and this page read the same file.
 * @param {string} project
 * @returns {DemoAccount[]}
 */
export function demoAccounts(project) {
  const file = join(project, 'dist', 'tools', 'demo-accounts.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}
