import type { Feature } from '../../steps/domain/feature.js';
import { classify } from './refer.js';
import { close, fileCase, giveFeedback, lapse, mediate, remind, resolve } from './handle.js';
import { ENFORCEMENT } from './machine.js';
import { dispatch, report } from './report.js';

/** 施工环境: incidents on a site; lawful claims are mediated, and only offences are prosecuted. */
export const enforcement: Feature = {
  name: 'enforcement',
  machines: [ENFORCEMENT],
  commands: {
    'report-incident': report,
    'dispatch-incident': dispatch,
    'classify-incident': classify,
    'file-case': fileCase,
    'resolve-incident': resolve,
    'mediate-incident': mediate,
    'give-feedback': giveFeedback,
    'close-incident': close,
  },
  lapses: { enforcement: lapse },
  reminders: { enforcement: remind },
};
