import type { Schemas } from '../api/client';
import { useAccount } from '../session/session';
import { Corrections } from './corrections';
import { HearingChoice } from './hearing-choice';
import { LandCountdown } from './land-countdown';
import { Outcome } from './outcome';
import { RateService } from './rate-service';
import { Special } from './special';
import { SubmitStep } from './submit-step';
import { Supply } from './supply';
import './applicant.css';

/** What an applicant has to do about one of its steps, and what has come of it; nobody else sees any of it. */
export function ForApplicant({ step }: { readonly step: Schemas['StepView'] }) {
  const { role } = useAccount();
  if (role !== 'applicant') return null;
  return (
    <div className="applicant">
      <SubmitStep step={step} />
      <Corrections step={step} />
      <Special step={step} />
      <Supply step={step} />
      <HearingChoice step={step} />
      <Outcome step={step} />
      <LandCountdown step={step.id} />
      <RateService step={step} />
    </div>
  );
}
