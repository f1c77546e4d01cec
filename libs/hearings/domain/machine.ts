import type { Machine } from '../../steps/domain/machine.js';

export type HearingState = 'H_NOTICED' | 'H_REQUESTED' | 'H_SCHEDULED' | 'H_HELD' | 'H_WAIVED';

type HearingEvent = 'HEARING_REQUESTED' | 'HEARING_WAIVED' | 'HEARING_SCHEDULED' | 'SPECIAL_END';

/** 听证: told of the right to it, asked for in time or waived, called with seven days' notice, and held. */
export const HEARING: Machine<HearingState, HearingEvent> = {
  name: 'hearing',
  initial: 'H_NOTICED',
  terminal: ['H_HELD', 'H_WAIVED'],
  transitions: [
    { id: 'HEAR-1', from: 'H_NOTICED', to: 'H_REQUESTED', event: 'HEARING_REQUESTED', basis: '行政许可法47' },
    { id: 'HEAR-2', from: 'H_NOTICED', to: 'H_WAIVED', event: 'HEARING_WAIVED', basis: '行政许可法47' },
    {
      id: 'HEAR-3',
      from: 'H_REQUESTED',
      to: 'H_SCHEDULED',
      event: 'HEARING_SCHEDULED',
      basis: '行政许可法48',
    },
    {
      id: 'HEAR-4',
      from: 'H_SCHEDULED',
      to: 'H_SCHEDULED',
      event: 'HEARING_SCHEDULED',
      basis: '行政许可法48',
    },
    { id: 'HEAR-5', from: 'H_SCHEDULED', to: 'H_HELD', event: 'SPECIAL_END', basis: '行政许可法48' },
  ],
};
