import type { Session } from '../../session/session';

/**
 * Once the user turns live checking on, the page starts with the workbook, its pane closed, and goes on checking; turned off, it no longer does.
 * Office keeps that in the workbook, so it is told only when the choice changes.
 */
export function startWithWorkbook(session: Session): void {
  let known: boolean | undefined;
  session.subscribe(() => {
    const { examination, kept } = session.state;
    if (!examination) return;
    if (known !== undefined && known !== kept.live) {
      void Office.addin.setStartupBehavior(kept.live ? Office.StartupBehavior.load : Office.StartupBehavior.none);
    }
    known = kept.live;
  });
}
