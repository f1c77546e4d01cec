import { REMINDING_FACTS, reminderText } from '../platform/messages/resources.js';

it('says every reminder in words of both languages, with what it tells of', () => {
  for (const fact of REMINDING_FACTS) {
    const { zh, en } = reminderText(fact, {});
    expect([fact, zh !== fact && zh !== '' && en !== '']).toEqual([fact, true]);
  }
  const { zh, en } = reminderText('clock.reminded', {
    clock: 'supply',
    subject: 'M-B07',
    dueOn: '2026-09-18',
  });
  expect(zh).toBe('容缺材料补齐期限M-B07将于2026-09-18届满');
  expect(en).toContain('2026-09-18');
});
