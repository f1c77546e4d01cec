import type { Life, Moment, Setting } from './life.js';

/** A plant of which nothing but the permit to build is left to decide: with it stage 3 and the whole project are over. */
const PERMIT: Setting = {
  profile: 'PF-PLANT',
  granted: [
    ...['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04', 'PLN-05', 'CON-01', 'CON-04', 'ENE-01'],
    ...['ENV-02', 'WAT-02', 'PLN-07', 'FIR-03', 'ARC-01', 'ACC-01', 'ACC-02', 'ACC-03'],
  ],
  item: 'CON-03',
  lead: 'HUD',
};

const permit = (...moments: Moment[]): Life => ({
  setting: PERMIT,
  watch: 'stage-bundle',
  on: 'PROJECT',
  moments: [
    { at: '2026-06-01T09:30', as: 'applicant', command: { do: 'submit' } },
    { at: '2026-06-01T10:00', as: 'dept', command: { do: 'accept' } },
    ...moments,
  ],
});

/** Ways of the watch over a project's stages, each to its end. */
export const STAGE_LIVES = {
  'stage-in-time': permit({ at: '2026-06-03T10:00', as: 'dept', command: { do: 'grant' } }),
  'stage-over-every-limit': permit({ until: '2026-12-31T00:00' }),
} satisfies Record<string, Life>;
