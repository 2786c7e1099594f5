import type { Action } from '../actions/action';
import { ribbonActions } from '../actions/on-the-ribbon';

/**
 * Ties the ribbon's buttons to actions. The pane comes forward where the result shows there, and where something stands in the way:
 * a failure or a question is told in the pane alone.
 */
export function answerRibbon(run: (action: Action) => Promise<boolean>): void {
  for (const action of ribbonActions) {
    Office.actions.associate(action.id, async (event: Office.AddinCommands.Event) => {
      try {
        const done = await run(action);
        if (!done || action.showsInPane) await Office.addin.showAsTaskpane();
      } finally {
        event.completed();
      }
    });
  }
}
