import type { Board } from '../measurements/board.js';
import type { Clocks } from '../measurements/clocks.js';
import type { Lag } from '../measurements/lag.js';
import type { Throughput } from '../measurements/measure-loop.js';
import type { Start } from '../measurements/start.js';
import type { Sustained } from '../measurements/sustained.js';
import type { Usage } from '../processes/meter.js';
import type { BenchResults } from '../results.js';
import { table } from './table.js';

const NOISY_PERCENT = 12;

/** What a person reads at the end. */
export function report(results: BenchResults): string {
  const { machine, bare, inprocess, acknowledged, percentOfBare, sustained, lag, clocks, board, start } =
    results;
  return [
    `${machine.processors} × ${machine.model}, Node ${machine.node}, load before ${machine.loadBefore}`,
    section(
      'Commands a second, closed loop',
      throughput({ 'bare pg': bare, 'in process': inprocess, 'acknowledged over HTTP': acknowledged }),
    ),
    section(
      'Acknowledged of bare pg',
      Object.entries(percentOfBare)
        .map(([clients, percent]) => `${clients} clients: ${percent} %`)
        .join('\n'),
    ),
    section('Sustained, every workflow started and ended', sustained.map(sustainedLines).join('\n')),
    section('Lag from commit to workflow', lag ? lagLines(lag) : ''),
    section('Clocks due at one instant', clocks ? clockLines(clocks) : ''),
    section("A supervisor's board", board ? boardLines(board) : ''),
    section('Start of the product', start ? startLines(start) : ''),
    `others > ${NOISY_PERCENT} %: somebody else used the machine, compare with care`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const section = (title: string, text: string): string => (text === '' ? '' : `${title}\n${text}`);

function throughput(by: Readonly<Record<string, readonly Throughput[]>>): string {
  const rows = Object.entries(by).flatMap(([name, found]) => found.map((one) => row(name, one)));
  if (rows.length === 0) return '';
  return table(
    [
      '',
      'clients',
      'commands/s',
      'p50 ms',
      'p99 ms',
      'inbox p50',
      'retries',
      'CPU ms',
      'others %',
      'of which',
    ],
    rows,
  );
}

function row(name: string, found: Throughput): (string | number)[] {
  const { clients, perSecond, command, inbox, retries, cpuPerCommand, othersPercent } = found;
  return [
    name,
    clients,
    perSecond,
    command.p50,
    command.p99,
    inbox.p50,
    retries,
    cpuPerCommand['all'] ?? 0,
    othersPercent,
    shares(found),
  ];
}

const shares = ({ cpuPerCommand }: Usage): string =>
  Object.entries(cpuPerCommand)
    .filter(([name]) => name !== 'all')
    .map(([name, ms]) => `${name} ${ms}`)
    .join(' ');

const memory = (by: Readonly<Record<string, number>>): string =>
  Object.entries(by)
    .map(([name, mib]) => `${name} ${mib}`)
    .join(', ');

function sustainedLines(found: Sustained): string {
  const { clients, commands, perSecond, seconds, workflows, command, bellLag, othersPercent } = found;
  return [
    `${perSecond} commands/s by ${clients} clients: ${commands} commands and ${workflows} workflows in ${seconds} s; p50 ${command.p50} ms, p99 ${command.p99} ms`,
    `bells answered after ${bellLag.p50} ms (p50), ${bellLag.p99} ms (p99); others ${othersPercent} %`,
    `CPU ms a command: ${found.cpuPerCommand['all'] ?? 0}, of which ${shares(found)}`,
    `MiB under load: ${memory(found.memory)}`,
  ].join('\n');
}

function lagLines(found: Lag): string {
  const { perSecond, bells, unanswered, lag, command } = found;
  return [
    `at ${perSecond} commands/s: p50 ${lag.p50} ms, p99 ${lag.p99} ms, longest ${lag.max} ms, of ${bells} bells, ${unanswered} unanswered`,
    `commands p50 ${command.p50} ms, p99 ${command.p99} ms; CPU ms a command ${found.cpuPerCommand['all'] ?? 0}: ${shares(found)}`,
  ].join('\n');
}

function clockLines(found: Clocks): string {
  const { clocks, projects, instant, seconds, halfSeconds, perSecond, deemed, early, twice, elsewhen } =
    found;
  const { waited, served, notRunning, lastSeconds, lag, afterwards } = found.workflows;
  return [
    `${clocks} legal limits of ${projects} projects ended at ${instant}; ${waited} workflows waited for it, each with its own timer`,
    `all committed after ${seconds} s (half after ${halfSeconds} s): ${perSecond} clocks/s; others ${found.othersPercent} %`,
    `${deemed} deemed accepted: ${early} early, ${twice} twice, ${elsewhen} as of another instant than the legal one`,
    `${found.facts} facts in ${found.chains} chains, ${found.brokenChains} broken`,
    `CPU ms a clock: ${found.cpuPerCommand['all'] ?? 0}, of which ${shares(found)}`,
    `MiB under load: ${memory(found.memory)}`,
    `workflows: ${served} woke and pulled, the last ${lastSeconds} s after the instant; p50 ${lag.p50} ms, p99 ${lag.p99} ms after its own timer; ${notRunning} ended or failed`,
    `CPU ms a workflow, afterwards: ${shares(afterwards)}; others ${afterwards.othersPercent} %`,
  ].join('\n');
}

const boardLines = ({ steps, open, counted, foldSeconds, before, after }: Board): string =>
  [
    `${steps} steps, ${open} open, ${counted} things counted; the months that are over were added up in ${foldSeconds} s`,
    `added up: ${boardLine(after)}`,
    `from the rows alone: ${boardLine(before)}`,
  ].join('\n');

const boardLine = ({ ms, exact, cpuPerCommand, othersPercent }: Board['after']): string =>
  `p50 ${ms.p50} ms, longest ${ms.max} ms, CPU ms ${cpuPerCommand['all'] ?? 0}, ${exact ? 'exact' : 'WRONG'}; others ${othersPercent} %`;

const startLines = ({ cold, warm, memoryAtRest }: Start): string =>
  `cold ${cold} s, warm ${warm} s; MiB at rest: ${memory(memoryAtRest)}`;
