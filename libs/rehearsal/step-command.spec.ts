import { COMMANDS } from '../steps/index.js';
import type { CommandDetails, ScriptCommand } from './domain/script.js';
import { COMMAND_NAMES } from './domain/commands.js';
import { stepCommandOf } from './step-command.js';

const said = (name: ScriptCommand['do'], details: CommandDetails = {}) =>
  stepCommandOf({ do: name, details } as ScriptCommand);

describe("a script's command for the engine", () => {
  it('carries what it says, and keeps the rest with its fact', () => {
    expect(said('request-corrections', { materials: ['M-E01'], reason: '缺签章' })).toEqual({
      do: 'request-corrections',
      materials: ['M-E01'],
      reason: '缺签章',
    });
    expect(said('grant', { reason: '符合条件' })).toEqual({ do: 'grant', extra: { reason: '符合条件' } });
  });

  it('leaves what it does not say to the rules', () => {
    expect(said('start-special', { procedure: 'SP-EXPERT' })).toMatchObject({
      procedure: 'SP-EXPERT',
      notice: undefined,
    });
    expect(said('request-corrections')).toEqual({ do: 'request-corrections', materials: [], reason: '' });
  });

  it('is there for every command of the format', () => {
    expect(COMMAND_NAMES.map((name) => said(name).do)).toEqual([...COMMAND_NAMES]);
    expect([...COMMANDS].sort()).toEqual([...COMMAND_NAMES].sort());
  });
});
