/** What a thread of the crew runs: says that it is ready, then checks the files it is sent, one at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { fileChecker, type CheckSettings, type FileToCheck } from '../check-file';

const check = fileChecker(workerData as CheckSettings);

parentPort!.on('message', (file: FileToCheck) => {
  void check(file).then((checked) => parentPort!.postMessage(checked));
});

parentPort!.postMessage('ready');
