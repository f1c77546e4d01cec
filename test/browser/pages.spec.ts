import { LANGUAGES, PAGES, WIDTHS } from '../../tools/look/pages.mjs';
import { barriers, open, overflowing, placeOf, settled } from '../../tools/look/visit.mjs';
import { WebRoom } from '../support/web-room.js';

let room: WebRoom;
beforeAll(async () => (room = await WebRoom.open()), 120_000);
afterAll(() => room.close());

/** On a screen and on a phone; between the two nothing is built otherwise. */
const READ_AT: readonly number[] = [1440, 390];

interface Look {
  readonly place: string;
  readonly language: 'zh' | 'en';
  readonly width: number;
}

describe.each(Object.entries(PAGES))('what %s sees', (who, paths) => {
  it.each(LANGUAGES)(
    'fits into every width, and everybody can read it, in %s',
    async (language) => {
      const page = await room.visit({ who, language });
      const findings: (Look & { readonly found: string })[] = [];
      for (const path of paths) {
        const place = await placeOf(page.context(), path);
        expect({ path, place }).toEqual({ path, place: expect.any(String) });
        await page.setViewportSize({ width: WIDTHS[0] ?? 1440, height: 900 });
        await open(page, place ?? '/');
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          await settled(page);
          const found = await overflowing(page);
          // What is written in another language has the same structure: once is enough for what costs most.
          if (language === 'zh' && READ_AT.includes(width)) found.push(...(await barriers(page)));
          findings.push(...found.map((one) => ({ place: path, language, width, found: one })));
        }
      }
      await page.context().close();
      expect(findings).toEqual([]);
      expect(room.troubles).toEqual([]);
    },
    240_000,
  );
});
