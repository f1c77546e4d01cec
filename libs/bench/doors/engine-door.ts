import type { Actor } from '../../identity/index.js';
import { readInbox } from '../../inbox/index.js';
import { registerProject, type Registry } from '../../projects/index.js';
import { performCommand } from '../../steps/index.js';
import { PROJECT_TYPE, REGION } from '../four-approvals.js';
import { officerOf, type People } from '../people.js';
import { projectCodes } from '../project-codes.js';
import type { BenchProject } from '../workload.js';
import type { Door } from './door.js';

/** The use cases called in process: no HTTP, no authentication. */
export function engineDoor(engine: Registry, people: People): Door {
  const { applicant, leads } = people;
  const nextCode = projectCodes();
  const kept = (actor: Actor, key: string) => ({ actor: actor.accountId ?? '', key, requestHash: key });

  return {
    register: async (key): Promise<BenchProject> => {
      const registration = {
        name: '年产五千吨食品加工厂',
        type: PROJECT_TYPE,
        region: REGION,
        facts: {},
        applicantId: applicant.applicantId,
      };
      const asked = {
        registration: { ...registration, code: nextCode() },
        actor: applicant,
        request: kept(applicant, key),
      };
      const { steps } = await registerProject(engine, asked);
      return { steps: steps.map(({ id, item }) => ({ id, item, department: leads.get(item) ?? '' })) };
    },
    act: async (stepId, verb, department, key) => {
      const actor = verb === 'submit' ? applicant : officerOf(people, department);
      await performCommand(engine, { stepId, command: { do: verb }, actor, request: kept(actor, key) });
    },
    lookIntoInbox: async (department) => {
      await readInbox(engine, officerOf(people, department), { sort: 'due', limit: 20 });
    },
    close: () => Promise.resolve(),
  };
}
