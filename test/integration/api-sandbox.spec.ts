import { ApiRoom } from '../support/api-room.js';

let room: ApiRoom;
beforeAll(async () => {
  room = await ApiRoom.open();
  await room.setTime('2026-03-02T09:00');
  await room.admit('administrator');
  await room.admit('applicant');
}, 60_000);
afterAll(() => room.close());

describe('a sandbox', () => {
  it('says to everybody what time it is', async () => {
    const { body } = await room.get('applicant', 'sandbox').expect(200);
    expect(body).toEqual({ sandbox: true, now: '2026-03-02T09:00:00+08:00', next: null, move: null });
  });

  it('goes nowhere when nothing is due, nor backwards, nor at anybody’s wish', async () => {
    const move = (who: string, form: object) => room.post(who, 'sandbox/moves', form);
    expect((await move('administrator', { by: 'next' }).expect(409)).body.code).toBe('sandbox.nothing-due');
    await move('administrator', { to: '2026-03-01T09:00:00+08:00' }).expect(422);
    await move('administrator', {}).expect(422);
    await move('administrator', { by: 'day', to: '2026-03-04T09:00:00+08:00' }).expect(422);
    await move('applicant', { by: 'day' }).expect(403);
  });
});

describe('a rehearsal script', () => {
  const SCRIPT = `rehearsal: 1
title: 试
start: 2026-01-05T09:00
project: { name: 试, type: SOC_INDUSTRY, profile: PF-PLANT }
script:
  - { at: 2026-01-05T10:00, as: applicant, do: submit, item: NO-99 }
`;

  it('is checked line by line before it is played', async () => {
    const { body } = await room.post('administrator', 'rehearsals/check', { script: SCRIPT }).expect(200);
    expect(body.problems).toMatchObject([{ line: 6, zh: expect.stringContaining('NO-99') }]);
    const begun = await room.post('administrator', 'rehearsals', { script: SCRIPT }).expect(422);
    expect(begun.body.code).toBe('rehearsal.invalid');
  });

  it('comes with the product, and is read by its name only', async () => {
    const { body } = await room.get('administrator', 'rehearsals/scripts').expect(200);
    expect(body.map(({ name }: { name: string }) => name)).toContain('forty-steps');
    const one = await room.get('administrator', 'rehearsals/scripts/forty-steps').expect(200);
    expect(one.body.script).toContain('rehearsal: 1');
    await room.get('administrator', 'rehearsals/scripts/no-such-script').expect(404);
    await room.get('administrator', 'rehearsals/scripts/..%2f..%2fpackage').expect(422);
  });

  it('is an administrator’s to play', async () => {
    await room.post('applicant', 'rehearsals', { script: SCRIPT }).expect(403);
    await room.get('applicant', 'rehearsals').expect(403);
  });
});

describe('the works', () => {
  it('are told with a light for each part, and what to do about it', async () => {
    const { body } = await room.get('administrator', 'operations').expect(200);
    const lights = Object.fromEntries(
      body.checks.map((one: { code: string; light: string }) => [one.code, one.light]),
    );
    // No worker runs here.
    expect(lights).toMatchObject({ parts: 'red', relay: 'green', reconciliation: 'red', clocks: 'green' });
    expect(body.checks[0].remedy.zh).toContain('日志');
    expect(body.versions).toMatchObject({ catalogue: '2026.4', workers: 0 });
    await room.get('applicant', 'operations').expect(403);
  });

  it('verify all chains when asked, and keep what came of it', async () => {
    await room.post('administrator', 'operations/verifications').expect(201);
    for (let tries = 0; tries < 50; tries++) {
      const { body } = await room.get('administrator', 'operations').expect(200);
      if (body.verification?.endedAt)
        return expect(body.verification).toMatchObject({ projects: 0, broken: [] });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the verification did not end');
  });
});
