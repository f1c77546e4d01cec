import { useAccount } from '../session/session';

export interface MayHandle {
  readonly accept: boolean;
  readonly claim: boolean;
  readonly release: boolean;
  readonly assign: boolean;
}

const by = (role: string, ...roles: readonly string[]): boolean => roles.includes(role);

/** What this role can do to an inbox at all; whether to this very step, the API says. */
export function useMayHandle(): MayHandle {
  const { role } = useAccount();
  return {
    accept: by(role, 'officer', 'head', 'window'),
    claim: by(role, 'officer', 'head'),
    release: by(role, 'officer', 'head', 'window'),
    assign: by(role, 'head', 'window'),
  };
}
