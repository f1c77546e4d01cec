import type { CommandOf } from '../../steps/domain/commands.js';
import type { Feature } from '../../steps/domain/feature.js';
import type { Passage } from '../../steps/domain/passage.js';
import { breach, warn } from './commitment/breach.js';
import { commit } from './commitment/commit.js';
import { commitment } from './commitment/commitment.js';
import { confirmRevocation } from './commitment/confirm-revocation.js';
import { excuse } from './commitment/excuse.js';
import { lapse } from './commitment/lapse.js';
import { LAND_COMMITMENT } from './commitment/machine.js';
import { decideObjection, object } from './commitment/object.js';
import { recordPayment } from './commitment/record-payment.js';
import { recordUse } from './commitment/record-use.js';
import { enforce, giveNotice } from './commitment/revoke.js';
import { explain, recordFeePayment } from './idle/answer.js';
import { close, decideFee, findIdle, reclaim } from './idle/decide.js';
import { excuseDelay } from './idle/excuse.js';
import { idleLand } from './idle/idle-land.js';
import { overdue, reclaimDue, suspect } from './idle/lapses.js';
import { IDLE_LAND } from './idle/machine.js';
import { recordBeginning } from './idle/record-beginning.js';
import { recordContract } from './idle/record-contract.js';
import { LAND_CONTRACTS } from './land-items.js';

/** The same words mean the promise of an approval on its step, and the beginning that a contract wants on that of the contract. */
const onEither =
  <Name extends 'excuse' | 'record-land-use' | 'object' | 'record-payment'>(
    approval: (p: Passage, command: CommandOf<Name>) => void,
    contract: (p: Passage, command: CommandOf<Name>) => void,
  ) =>
  (p: Passage, command: CommandOf<Name>): void =>
    (LAND_CONTRACTS.includes(p.step.item.code) ? contract : approval)(p, command);

/** 用地承诺、闲置土地: what is promised with the land, and what follows if it is not used. */
export const land: Feature = {
  name: 'land',
  machines: [LAND_COMMITMENT, IDLE_LAND],
  granted: commit,
  fell: (p) => {
    commitment.fell(p);
    idleLand.fell(p);
  },
  commands: {
    'record-payment': onEither(recordPayment, recordFeePayment),
    'record-land-use': onEither(recordUse, recordBeginning),
    excuse: onEither(excuse, excuseDelay),
    object: onEither(object, explain),
    'decide-objection': decideObjection,
    'confirm-revocation': confirmRevocation,
    'record-contract': recordContract,
    'find-idle': findIdle,
    'decide-idle-fee': decideFee,
    'reclaim-land': reclaim,
    'close-idle': close,
  },
  reminders: { 'land-use': warn },
  lapses: {
    'land-use': breach,
    'land-revocation': giveNotice,
    'land-objection': (p) => enforce(p),
    'validity TM': lapse,
    'idle-fee': suspect,
    'idle-reclaim': reclaimDue,
    'idle-inquiry': overdue,
    'idle-payment': overdue,
  },
};
