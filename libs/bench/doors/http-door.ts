import { PROJECT_TYPE, REGION } from '../four-approvals.js';
import { PASSWORD, usernameOf, type People } from '../people.js';
import { projectCodes } from '../project-codes.js';
import type { Door } from './door.js';
import { HttpClient } from './http-client.js';

const API = '/api/v1';

interface Registered {
  readonly steps: readonly { readonly id: string; readonly item: string }[];
}

/** The API as a program uses it: every request with its bearer's token, every command with its key. */
export async function httpDoor(origin: string, { leads, officers }: People): Promise<Door> {
  const client = new HttpClient(origin);
  const signIn = async (username: string): Promise<string> => {
    const credentials = { username, password: PASSWORD };
    const session = await client.send<{ token: string }>({
      method: 'POST',
      path: `${API}/sessions`,
      body: credentials,
    });
    return session.token;
  };
  const applicant = await signIn(usernameOf());
  const tokens = new Map<string, string>();
  for (const department of officers.keys()) tokens.set(department, await signIn(usernameOf(department)));
  const nextCode = projectCodes();

  return {
    register: async (key) => {
      const body = {
        name: '年产五千吨食品加工厂',
        type: PROJECT_TYPE,
        region: REGION,
        facts: {},
        code: nextCode(),
      };
      const { steps } = await client.send<Registered>({
        method: 'POST',
        path: `${API}/projects`,
        token: applicant,
        body,
        key,
      });
      return { steps: steps.map(({ id, item }) => ({ id, item, department: leads.get(item) ?? '' })) };
    },
    act: async (stepId, verb, department, key) => {
      const token = verb === 'submit' ? applicant : tokens.get(department);
      await client.send({ method: 'POST', path: `${API}/steps/${stepId}/${verb}`, token, body: {}, key });
    },
    lookIntoInbox: async (department) => {
      await client.send({ method: 'GET', path: `${API}/inbox?limit=20`, token: tokens.get(department) });
    },
    close: () => {
      client.close();
      return Promise.resolve();
    },
  };
}
