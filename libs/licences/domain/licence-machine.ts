import type { Machine } from '../../steps/domain/machine.js';

/** How it ends: it lapsed, was revoked, recalled or cancelled. */
export const ENDS = ['L_LAPSED', 'L_REVOKED', 'L_RECALLED', 'L_CANCELLED'] as const;

export type LicenceState = 'L_VALID' | 'L_EXPIRING' | 'L_SUSPENDED' | (typeof ENDS)[number];

export type LicenceEvent =
  | 'WARN_RAISED'
  | 'RENEW_DEEMED'
  | 'RENEW_GRANTED'
  | 'LICENCE_LAPSED'
  | 'LICENCE_REVOKED'
  | 'LICENCE_RECALLED'
  | 'LICENCE_SUSPENDED'
  | 'RESUMED'
  | 'LICENCE_CANCELLED'
  | 'USED';

/**
 * 批准结果: what a step came to lives on after it. The rule book names one state to start from where the law knows
 * more: what expires or stands still is revoked, recalled and cancelled like what is valid (`-1`, `-2`).
 */
export const LICENCE: Machine<LicenceState, LicenceEvent> = {
  name: 'licence',
  initial: 'L_VALID',
  terminal: ENDS,
  transitions: [
    { id: 'C01', from: 'L_VALID', to: 'L_EXPIRING', event: 'WARN_RAISED', basis: '行政许可法50' },
    { id: 'C02', from: 'L_EXPIRING', to: 'L_VALID', event: 'RENEW_DEEMED', basis: '行政许可法50' },
    { id: 'C02-1', from: 'L_VALID', to: 'L_VALID', event: 'RENEW_DEEMED', basis: '行政许可法50' },
    { id: 'C02-2', from: 'L_SUSPENDED', to: 'L_SUSPENDED', event: 'RENEW_DEEMED', basis: '行政许可法50' },
    { id: 'C03', from: 'L_EXPIRING', to: 'L_VALID', event: 'RENEW_GRANTED', basis: '行政许可法50' },
    { id: 'C03-1', from: 'L_VALID', to: 'L_VALID', event: 'RENEW_GRANTED', basis: '行政许可法50' },
    { id: 'C03-2', from: 'L_SUSPENDED', to: 'L_SUSPENDED', event: 'RENEW_GRANTED', basis: '行政许可法50' },
    { id: 'C04', from: 'L_EXPIRING', to: 'L_LAPSED', event: 'LICENCE_LAPSED', basis: '行政许可法70(一)' },
    { id: 'C05', from: 'L_VALID', to: 'L_REVOKED', event: 'LICENCE_REVOKED', basis: '行政许可法69' },
    { id: 'C05-1', from: 'L_EXPIRING', to: 'L_REVOKED', event: 'LICENCE_REVOKED', basis: '行政许可法69' },
    { id: 'C05-2', from: 'L_SUSPENDED', to: 'L_REVOKED', event: 'LICENCE_REVOKED', basis: '行政许可法69' },
    { id: 'C06', from: 'L_VALID', to: 'L_RECALLED', event: 'LICENCE_RECALLED', basis: '行政许可法8' },
    { id: 'C06-1', from: 'L_EXPIRING', to: 'L_RECALLED', event: 'LICENCE_RECALLED', basis: '行政许可法8' },
    { id: 'C06-2', from: 'L_SUSPENDED', to: 'L_RECALLED', event: 'LICENCE_RECALLED', basis: '行政许可法8' },
    { id: 'C07', from: 'L_VALID', to: 'L_SUSPENDED', event: 'LICENCE_SUSPENDED', basis: '行政许可法61' },
    { id: 'C07-1', from: 'L_EXPIRING', to: 'L_SUSPENDED', event: 'LICENCE_SUSPENDED', basis: '行政许可法61' },
    { id: 'C08', from: 'L_SUSPENDED', to: 'L_VALID', event: 'RESUMED', basis: '行政许可法61' },
    { id: 'C09', from: 'L_VALID', to: 'L_CANCELLED', event: 'LICENCE_CANCELLED', basis: '行政许可法70' },
    { id: 'C09-1', from: 'L_EXPIRING', to: 'L_CANCELLED', event: 'LICENCE_CANCELLED', basis: '行政许可法70' },
    {
      id: 'C09-2',
      from: 'L_SUSPENDED',
      to: 'L_CANCELLED',
      event: 'LICENCE_CANCELLED',
      basis: '行政许可法70',
    },
    { id: 'C10', from: 'L_VALID', to: 'L_LAPSED', event: 'LICENCE_LAPSED', basis: '行政许可法70(一)' },
    { id: 'C10-1', from: 'L_SUSPENDED', to: 'L_LAPSED', event: 'LICENCE_LAPSED', basis: '行政许可法70(一)' },
    // What was waiting to be used has been, by the next approval or by the start of building: it ends no more.
    { id: 'C11', from: 'L_EXPIRING', to: 'L_VALID', event: 'USED', basis: 'validity.until' },
  ],
};
