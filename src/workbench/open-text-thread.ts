/** The whole script, as the function that the build makes of it. */
declare function hejiWorkbench(): void;

let script: string | undefined;

/** A page opened from a folder may run no file in a thread, and one without a network cannot fetch any: the thread is given the page's own script. */
export function openTextThread(): Worker {
  script ??= URL.createObjectURL(new Blob([`(${hejiWorkbench.toString()})()`], { type: 'text/javascript' }));
  return new Worker(script);
}
