import { wordsFor } from '../../platform/messages/index.js';
import { named, showRefusal } from '../../steps/http/index.js';
import type { StepFile } from '../../steps/index.js';
import { COMMITMENT } from '../domain/machine.js';
import type { Check, CommitmentMemo } from '../domain/memo.js';
import type { CommitmentReading } from '../read-commitment.js';
import type { CommitmentView } from './commitment-views.js';

export function showCommitment({ step, catalogue, refusal }: CommitmentReading): CommitmentView {
  const signed: Partial<CommitmentMemo> = step.memo.commitment ?? {};
  const { state = COMMITMENT.initial, check, materials = [] } = signed;
  return {
    id: step.id,
    item: named(catalogue.items, step.item.code),
    offered: refusal === null,
    refusal: refusal && showRefusal(refusal),
    state: { code: state, ...wordsFor('commitments', state) },
    ...showForm(signed),
    materials: materials.map((ref) => named(catalogue.materials, ref)),
    ...showDates(signed),
    checkBy: dueOn(step, 'post-check'),
    check: check ? showCheck(check) : null,
    rectifyBy: dueOn(step, 'rectification'),
  };
}

const showForm = ({ notice, version, sha256 }: Partial<CommitmentMemo>) => {
  return { notice: notice ?? null, version: version ?? null, sha256: sha256 ?? null };
};

const showDates = ({ signedOn, decidedOn, rectifiedOn, brokenOn }: Partial<CommitmentMemo>) => {
  return {
    signedOn: signedOn ?? null,
    decidedOn: decidedOn ?? null,
    rectifiedOn: rectifiedOn ?? null,
    brokenOn: brokenOn ?? null,
  };
};

const showCheck = ({ number, findings, on, checkedBy, passed }: Check) => {
  return { number: number ?? null, on, checkedBy, passed, findings: findings ?? null };
};

const dueOn = ({ clocks }: StepFile, kind: 'post-check' | 'rectification'): string | null =>
  clocks.find((clock) => clock.kind === kind && clock.state === 'running')?.dueOn ?? null;
