import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { AccountContext, useWhoIsThere } from './session';
import { onSessionEnd, sessionBegun } from './session-news';
import { SignIn } from './sign-in';

interface GateProps {
  readonly children: ReactNode;
  /** What anybody may see instead of being asked. */
  readonly otherwise?: ReactNode;
}

/**
 * Whoever has not signed in is asked to. Where a session ends while somebody is at work, the question lies over the page,
 * which stays as it is with all that was typed.
 */
export function SessionGate({ children, otherwise }: GateProps) {
  const { data: account, isPending, isError, refetch } = useWhoIsThere();
  const [ended, setEnded] = useState(false);
  const client = useQueryClient();
  useEffect(() => onSessionEnd(() => setEnded(true)), []);

  if (isPending) return <div className="waiting" aria-busy="true" />;
  if (isError || !account)
    return otherwise ?? <SignIn unreachable={isError} onSignedIn={() => void refetch()} />;
  return (
    <AccountContext value={account}>
      {children}
      {ended && (
        <SignIn
          over={account.username}
          onSignedIn={() => {
            setEnded(false);
            sessionBegun();
            void client.invalidateQueries();
          }}
        />
      )}
    </AccountContext>
  );
}
