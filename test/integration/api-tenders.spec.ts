import { loadCatalogue } from '../../libs/catalogue/index.js';
import { ApiRoom, REGION } from '../support/api-room.js';

const { catalogue } = await loadCatalogue();
const mall = catalogue.profiles.get('PF-MALL')!;

let room: ApiRoom;

beforeAll(async () => {
  room = await ApiRoom.open();
  for (const who of ['applicant', 'bidder', 'dept:DRC', 'dept:HUD', 'dept:FIN', 'dept:EEB', 'supervisor'])
    await room.admit(who);
}, 60_000);
afterAll(() => room.close());

/** A shopping centre that has to be tendered; where its tender is carried out. */
async function ready(on: string): Promise<string> {
  await room.setTime(`${on}T09:00`);
  const facts = { ...mall.facts, must_tender: true };
  const form = { name: '示例商业综合体', type: mall.type, region: REGION, facts };
  const { body } = await room.post('applicant', 'projects', form).expect(201);
  const at = (item: string): string =>
    `steps/${(body.steps as { item: string; id: string }[]).find((step) => step.item === item)?.id ?? ''}`;
  const plan = at('INV-07');
  await room.post('applicant', `${plan}/submit`).expect(200);
  await room.post('dept:DRC', `${plan}/accept`).expect(200);
  await room.post('dept:DRC', `${plan}/grant`).expect(200);
  return at('TND-01');
}

const tenderOf = async (step: string, who = 'applicant') =>
  (await room.get(who, `${step}/tender`).expect(200)).body;

it('refuses what cuts a minimum short, with the first lawful day in the answer', async () => {
  const step = await ready('2026-03-02');
  const short = { docIssuedOn: '2026-03-02', bidDeadline: '2026-03-21' };
  const { body } = await room.post('applicant', `${step}/publish-tender`, short).expect(422);
  expect(body).toMatchObject({
    code: 'tender.preparation-too-short',
    clause: '招标投标法24',
    data: { earliest: '2026-03-22', accepted: '2026-03-22' },
  });
  expect(body.zh.remedy).toContain('2026-03-22');
  const unfair = { conditions: ['中标后须在当地设立子公司'] };
  const refused = await room.post('applicant', `${step}/publish-tender`, unfair).expect(422);
  expect(refused.body).toMatchObject({ code: 'tender.unfair-condition' });
  expect(refused.body.clause).toContain('INV-K');
  await room.post('bidder', `${step}/publish-tender`, {}).expect(403);
});

it('shows a tender to whoever wants to bid, and its complaints to those who are in charge', async () => {
  const step = await ready('2026-03-02');
  await room.post('applicant', `${step}/publish-tender`, {}).expect(200);
  await room.setTime('2026-03-05T10:00');
  await room.post('bidder', `${step}/object-tender`, {}).expect(422);
  await room.post('bidder', `${step}/object-tender`, { reason: '评分办法不明确' }).expect(200);
  await room.post('bidder', `${step}/complain-tender`, { reason: '招标人拒收投标文件' }).expect(200);
  expect(await tenderOf(step, 'bidder')).toMatchObject({
    item: { code: 'TND-01' },
    project: { name: expect.any(String) },
    tender: {
      state: { code: 'Z_SUSPENDED', zh: '暂停（异议或投诉）' },
      docIssuedOn: '2026-03-02',
      bidDeadline: '2026-03-22',
      objectUntil: '2026-03-12',
      suspendedOn: '2026-03-05',
      objections: [{ number: 'O-1', about: { code: 'documents' }, answerBy: '2026-03-09', answeredOn: null }],
    },
    procurement: null,
    tenderComplaints: [],
  });
  expect(await tenderOf(step, 'dept:HUD')).toMatchObject({
    tenderComplaints: [
      { number: 'C-1', state: { code: 'filed' }, filedOn: '2026-03-05', dueOn: '2026-03-10' },
    ],
  });
  await room.post('dept:EEB', `${step}/accept-complaint`, {}).expect(403);
  await room.post('dept:HUD', `${step}/accept-complaint`, { suspend: true }).expect(200);
  await room.post('applicant', `${step}/answer-objection`, {}).expect(200);
  const { body } = await room.post('applicant', `${step}/clarify`, {}).expect(409);
  expect(body).toMatchObject({ code: 'tender.not-in-state' });
  await room.post('dept:HUD', `${step}/decide-complaint`, { upheld: false, reason: '不成立' }).expect(200);
  expect((await tenderOf(step)).tender.state.code).toBe('Z_BIDDING');
});

it('completes its items as it goes, and begins anew where it failed', async () => {
  const step = await ready('2026-04-01');
  await room.post('applicant', `${step}/publish-tender`, {}).expect(200);
  await room.setTime('2026-04-21T10:00');
  const failed = await room.post('applicant', `${step}/open-bids`, { bidders: 2 }).expect(200);
  expect(failed.body).toMatchObject({ state: 'terminated' });
  const again = await room.post('applicant', `${step}/publish-tender`, {}).expect(200);
  const next = `steps/${(again.body as { id: string }).id}`;
  expect(next).not.toBe(step);
  await room.setTime('2026-05-11T10:00');
  await room.post('applicant', `${next}/open-bids`, { bidders: 3, committee: 5, experts: 4 }).expect(200);
  await room.post('applicant', `${next}/publish-candidates`, {}).expect(200);
  const { tender, toBeDone } = await tenderOf(next);
  expect(tender).toMatchObject({ candidates: 3, publicUntil: '2026-05-14', awardFrom: '2026-05-15' });
  expect(toBeDone).toMatchObject([{ clock: 'publicity', subject: 'TM-26', dueOn: '2026-05-14' }]);
});
