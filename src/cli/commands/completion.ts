import { type Command, defineCommand, type IdList } from '../command/command.ts';
import { exitStatus } from '../command/exit-status.ts';
import { UsageError } from '../command/usage-error.ts';
import { bashCompletion } from '../output/bash-completion.ts';

/** Makes the command that writes completion for a shell, over the commands that the program has. */
export function completionCommand(commands: readonly Command[]): Command {
  const self: Command = defineCommand({
    name: 'completion',
    summary: 'write the completion of the command line for bash',
    usage: ['bash'],
    details: ['Completes commands, options, their values, and the ids of the atlas.'],
    examples: ['completion bash > ~/.local/share/bash-completion/completions/basing-atlas'],
    options: {},
    completes: ['bash'],
    async run({ operands, host }) {
      if (operands.length !== 1 || operands[0] !== 'bash') {
        throw new UsageError('completion is written for bash alone: basing-atlas completion bash.');
      }
      const { atlas, presets } = host.openAtlas();
      const ids: Record<IdList, readonly string[]> = {
        places: [...atlas.places.keys()],
        sites: atlas.sites.map(({ id }) => id),
        systems: [...atlas.systems.keys()],
        conditions: [...atlas.conditions.keys()],
        documents: [...atlas.documents.keys()],
        straits: [...host.openSea().gates.keys()],
        presets: presets.map(({ id }) => id),
      };
      await host.out.write(bashCompletion([...commands, self], ids));
      return exitStatus.done;
    },
  });
  return self;
}
