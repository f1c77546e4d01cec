import { actorLabel, type Actor } from './domain/actor.js';
import type { SessionRow } from './store/sessions.js';

/** Who asks, by which session. */
export interface Principal {
  readonly actor: Actor & { readonly accountId: string };
  readonly username: string;
  readonly name: string;
  readonly session: Buffer;
  readonly expiresAt: Date;
}

export function principalOf(row: SessionRow, session: Buffer): Principal {
  const { id, role, department, region, applicant_id } = row;
  return {
    actor: {
      role,
      department: department ?? undefined,
      region: region ?? undefined,
      applicantId: applicant_id ?? undefined,
      accountId: id,
      label: actorLabel(role, department ?? undefined),
    },
    username: row.username,
    name: row.name,
    session,
    expiresAt: row.expires_at,
  };
}
