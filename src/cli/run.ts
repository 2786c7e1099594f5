import { parseCommand, UsageError } from './arguments';
import { runCheck } from './check-command';
import type { Output } from './output';
import { runReport } from './report-command';
import { runSummary } from './summary/summary-command';
import { cliWords } from './words';

/** Carries out one command line (without the program's name) and answers its exit code. */
export async function run(words: readonly string[], output: Output): Promise<number> {
  try {
    const command = parseCommand(words);
    switch (command.command) {
      case 'check':
        return await runCheck(command, output);
      case 'report':
        return await runReport(command, output);
      case 'summary':
        return await runSummary(command, output);
      case 'help':
        output.print(cliWords.usage[command.language]);
        return 0;
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.complain(error.message);
    return 2;
  }
}
