import createClient, { type Middleware } from 'openapi-fetch';
import { sessionEnded } from '../session/session-news';
import type { components, paths } from './schema';

export type Schemas = components['schemas'];
export type Problem = Schemas['Problem'];

/** What the API refused, with what it said about it. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** Who is not signed in yet asks these; whoever asks anything else was. */
const ASKED_BEFORE = ['/api/v1/sessions', '/api/v1/me'];

const expiry: Middleware = {
  onResponse({ response, schemaPath }) {
    if (response.status === 401 && !ASKED_BEFORE.includes(schemaPath)) sessionEnded();
  },
};

export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });
api.use(expiry);

interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** The answer, or the problem as an error that pages can show. */
export async function answered<Data>(asked: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await asked;
  if (response.ok) return data as Data;
  throw new Refused(isProblem(error) ? error : unknownProblem(response.status));
}

const isProblem = (error: unknown): error is Problem =>
  typeof error === 'object' && error !== null && 'code' in error && 'zh' in error;

const unknownProblem = (status: number): Problem => {
  const zh = { title: '服务暂时不可用', detail: '请稍后重试；您填写的内容仍在此处。' };
  const en = {
    title: 'The service is not available',
    detail: 'Please try again; what you typed is still here.',
  };
  return { type: 'about:blank', ...zh, status, code: `http.${status}`, requestId: '', zh, en };
};
