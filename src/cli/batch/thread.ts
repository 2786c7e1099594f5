/** What a thread of the crew runs: says that it is ready, then does its job on what it is sent, one task at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { fileChecker, type CheckSettings } from '../check-file';
import { reportMaker, type ReportSettings } from '../report-file';

/** A thread is told its job by name, because no function can be sent to it. */
const jobs = {
  check: (settings: unknown) => fileChecker(settings as CheckSettings),
  report: (settings: unknown) => reportMaker(settings as ReportSettings),
} as const;

export interface Orders {
  readonly job: keyof typeof jobs;
  /** As the job wants them; they must survive structured cloning. */
  readonly settings: unknown;
}

const { job, settings } = workerData as Orders;
const work = jobs[job](settings) as (task: unknown) => Promise<unknown>;

parentPort!.on('message', (task: unknown) => {
  void work(task).then((done) => parentPort!.postMessage(done));
});

parentPort!.postMessage('ready');
