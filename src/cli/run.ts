import { GeodesyError } from '#geodesy/geodesy-error.ts';
import packageJson from '../../package.json' with { type: 'json' };
import type { Command, Host } from './command/command.ts';
import { didYouMean } from './command/did-you-mean.ts';
import { type ExitStatus, exitStatus } from './command/exit-status.ts';
import { commandHelp, programHelp } from './command/help-text.ts';
import { parseCall } from './command/parse-call.ts';
import { UsageError } from './command/usage-error.ts';
import { checkCommand } from './commands/check.ts';
import { claimsCommand } from './commands/claims.ts';
import { completionCommand } from './commands/completion.ts';
import { conditionsCommand } from './commands/conditions.ts';
import { depthCommand } from './commands/depth.ts';
import { diffCommand } from './commands/diff.ts';
import { distanceCommand } from './commands/distance.ts';
import { failureCommand } from './commands/failure.ts';
import { nearCommand } from './commands/near.ts';
import { placesCommand } from './commands/places.ts';
import { presetsCommand } from './commands/presets.ts';
import { ringCommand } from './commands/ring.ts';
import { situationCommand } from './commands/situation.ts';
import { sweepCommand } from './commands/sweep.ts';
import { systemsCommand } from './commands/systems.ts';
import { validateCommand } from './commands/validate.ts';
import { ClosedPipeError } from './output/output.ts';
import { printable } from './output/printable.ts';

const answering: readonly Command[] = [
  distanceCommand,
  ringCommand,
  nearCommand,
  situationCommand,
  diffCommand,
  depthCommand,
  failureCommand,
  sweepCommand,
  placesCommand,
  systemsCommand,
  claimsCommand,
  checkCommand,
  presetsCommand,
  conditionsCommand,
  validateCommand,
];

const commands: readonly Command[] = [...answering, completionCommand(answering)];

function commandNamed(name: string): Command {
  const command = commands.find((known) => known.name === name);
  if (command !== undefined) return command;
  const names = commands.map((known) => known.name);
  throw new UsageError(
    `There is no command "${name}".${didYouMean(name, names)} See basing-atlas --help.`,
  );
}

async function dispatch(argv: readonly string[], host: Host): Promise<ExitStatus> {
  const [first, ...others] = argv;
  if (first === '--version' || first === '-V') {
    await host.out.write(`${packageJson.version}\n`);
    return exitStatus.done;
  }
  const asksHelp = first === undefined || ['--help', '-h', 'help'].includes(first);
  const topic = first === 'help' ? others[0] : undefined;
  if (asksHelp && topic === undefined) {
    await host.out.write(programHelp(commands, packageJson.version));
    return first === undefined ? exitStatus.usage : exitStatus.done;
  }
  const command = commandNamed(topic ?? first ?? '');
  const { call, wantsHelp } = parseCall(command, topic === undefined ? others : [], host);
  if (wantsHelp || topic !== undefined) {
    await host.out.write(commandHelp(command));
    return exitStatus.done;
  }
  return command.run(call);
}

async function reported(error: unknown, host: Host): Promise<ExitStatus> {
  if (error instanceof ClosedPipeError) return exitStatus.done;
  if (error instanceof UsageError || error instanceof GeodesyError) {
    await host.err.write(`basing-atlas: ${printable(error.message)}\n`);
    return exitStatus.usage;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await host.err.write(`basing-atlas failed: ${trace}\n`);
  return exitStatus.failure;
}

/**
 * Runs one command line and says how the program ends. Every problem is reported on `host.err`; a closed pipe is no
 * problem.
 */
export async function run(argv: readonly string[], host: Host): Promise<ExitStatus> {
  try {
    return await dispatch(argv, host);
  } catch (error) {
    return reported(error, host).catch(() => exitStatus.failure);
  }
}
