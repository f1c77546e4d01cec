import { LANGUAGES, PAGES, WIDTHS } from '../../tools/look/pages.mjs';
import { lookAt, placeOf } from '../../tools/look/visit.mjs';
import { WebRoom } from '../support/web-room.js';

let room: WebRoom;
beforeAll(async () => (room = await WebRoom.open()), 120_000);
afterAll(() => room.close());

describe.each(Object.entries(PAGES))('what %s sees', (who, paths) => {
  it.each(LANGUAGES)(
    'fits into every width, and everybody can read it, in %s',
    async (language) => {
      const page = await room.visit({ who, language });
      const findings: string[] = [];
      for (const path of paths) {
        const place = await placeOf(page.context(), path);
        if (place === null) findings.push(`there is nothing to see at ${path}`);
        else findings.push(...(await lookAt(page, { place, language, widths: WIDTHS })));
      }
      await page.context().close();
      expect(findings).toEqual([]);
      expect(room.troubles).toEqual([]);
    },
    360_000,
  );
});
