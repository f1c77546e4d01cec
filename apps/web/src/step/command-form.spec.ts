import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Refused } from '../api/client';
import { commandForm, giveCommand } from './command-form';

const DESCRIPTION = {
  paths: {
    '/api/v1/steps/{id}/refuse': {
      post: {
        summary: '不予许可 / Refuse',
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/RefuseForm' } } },
        },
      },
    },
    '/api/v1/steps/{id}/accept': { post: { summary: '受理 / Accept' } },
  },
  components: {
    schemas: {
      RefuseForm: {
        required: ['reason', 'final'],
        properties: {
          from: { type: 'string', format: 'date', description: '自何日起 / From' },
          final: { type: 'boolean', description: '终局 / Final' },
          reason: { type: 'string', description: '理由 / Reason', maxLength: 500 },
          ground: { type: 'string', enum: ['A', 'B'] },
          share: { type: 'number', minimum: 0, maximum: 100 },
          missing: { type: 'array' },
          others: { type: 'array' },
        },
      },
    },
  },
};

const asked: { path: string; init?: RequestInit }[] = [];
let answer = new Response('{}');
const real = globalThis.fetch;

beforeEach(() => {
  asked.length = 0;
  globalThis.fetch = (input, init) => {
    const path = input as string;
    asked.push({ path, init });
    return Promise.resolve(path === '/api/openapi.json' ? Response.json(DESCRIPTION) : answer);
  };
});
afterAll(() => {
  globalThis.fetch = real;
});

describe('the form of a command', () => {
  it('asks for what the API describes, first for what must be there', async () => {
    const { about, fields } = await commandForm('refuse');
    expect(about).toEqual({ zh: '不予许可', en: 'Refuse' });
    expect(fields.map(({ name, kind, required }) => [name, kind, required])).toEqual([
      ['reason', 'text', true],
      ['from', 'day', false],
      ['final', 'flag', false],
      ['ground', 'choice', false],
      ['share', 'number', false],
      ['missing', 'materials', false],
      ['others', 'texts', false],
    ]);
    expect(fields[0]).toMatchObject({ label: { zh: '理由', en: 'Reason' }, max: 500 });
    expect(fields.find(({ name }) => name === 'ground')).toMatchObject({
      choices: ['A', 'B'],
      label: { zh: 'ground', en: 'ground' },
    });
  });

  it('is empty where nothing is asked for, and none where there is no such command', async () => {
    expect((await commandForm('accept')).fields).toEqual([]);
    await expect(commandForm('dance')).rejects.toThrow('there is no command dance');
  });
});

describe('giving a command', () => {
  const give = (values: Record<string, unknown>) => giveCommand('s1', 'refuse', values, 'key');
  const sent = () => JSON.parse(asked[0]?.init?.body as string) as unknown;

  it('sends what was filled in: days as days of the city, and nothing for what was left empty', async () => {
    answer = new Response('{}');
    await give({ reason: '不符合', ground: '', share: null, from: '2026-03-01T16:00:00.000Z' });
    expect(asked[0]?.path).toBe('/api/v1/steps/s1/refuse');
    expect(asked[0]?.init?.headers).toMatchObject({ 'Idempotency-Key': 'key' });
    expect(sent()).toEqual({ reason: '不符合', from: '2026-03-02' });
  });

  it('says what the API said where it was refused', async () => {
    answer = Response.json({ code: 'step.decided', detail: '已作出决定', zh: {}, en: {} }, { status: 409 });
    const refused = await give({}).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).problem.code).toBe('step.decided');
  });
});
