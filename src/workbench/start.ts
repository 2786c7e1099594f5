/** The one script of the workbench: run by the page, and by the thread beside it. */
void (typeof document === 'undefined' ? import('../taskpane/text/thread') : import('./main'));
