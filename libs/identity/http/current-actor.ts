import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RuleViolation } from '../../platform/domain/rule-violation.js';
import type { Actor } from '../domain/actor.js';
import type { Principal } from '../principal.js';
import type { IdentifiedRequest } from './identified-request.js';

/** Who asks, with the session by which we know. */
export const CurrentPrincipal = createParamDecorator((_: unknown, context: ExecutionContext) =>
  principalOf(context),
);

/** Who asks. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => principalOf(context).actor,
);

function principalOf(context: ExecutionContext): Principal {
  const { identity } = context.switchToHttp().getRequest<IdentifiedRequest>();
  if (identity === undefined) throw unauthenticated();
  return identity;
}

export function unauthenticated(): RuleViolation {
  return new RuleViolation('access.unauthenticated', 'GB/T 22239-2019, 8.1.4.1');
}
