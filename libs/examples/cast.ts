import { actorLabel, type Account, type Actor } from '../identity/index.js';
import type { Lead } from '../regions/index.js';
import type { Part } from './domain/story.js';

/** Who plays which part: the demo accounts, and for offices without one the office itself. */
export class Cast {
  constructor(private readonly accounts: readonly Account[]) {}

  owner(login: string): Actor & { readonly applicantId: string } {
    const account = this.accounts.find(({ username }) => username === login);
    const applicantId = account?.applicant_id;
    if (!account || !applicantId) throw new Error(`no applicant has the login ${login}`);
    return { role: 'applicant', applicantId, accountId: account.id, label: actorLabel('applicant') };
  }

  official(part: Exclude<Part, 'applicant'>, { department, region }: Lead): Actor {
    const office = part === 'window' ? { region } : { department, region };
    const account = this.accounts.find(
      (a) => a.role === part && a.region === region && (part === 'window' || a.department === department),
    );
    return { role: part, ...office, accountId: account?.id, label: actorLabel(part, department) };
  }
}
