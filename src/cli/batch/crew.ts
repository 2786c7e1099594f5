/** A bounded number of threads that work off tasks, each task bounded in time and memory. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Orders } from './thread';

export interface CrewOptions extends Orders {
  readonly threads: number;
  /** The longest that one task may take. */
  readonly milliseconds: number;
  /** The most that one thread may hold on its heap. */
  readonly megabytes: number;
}

/** Why a task has no result: it ran out of time or memory, or its thread broke down. */
export type Breakdown = 'time' | 'memory' | 'crash';

export type Outcome<Result> = { readonly done: Result } | { readonly breakdown: Breakdown };

/** From source the script is TypeScript, which tsx compiles as it loads; the build has it beside this one. */
const fromSource = __filename.endsWith('.ts');
const script = join(__dirname, fromSource ? 'thread.ts' : 'thread.js');

export class Crew<Task, Result> {
  private readonly idle: Hand<Task, Result>[] = [];
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  constructor(private readonly options: CrewOptions) {}

  /** Gives the task to the next free thread. Never rejects: a thread that breaks down is replaced, and the next task is not the worse for it. */
  async run(task: Task): Promise<Outcome<Result>> {
    if (this.running >= this.options.threads) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running += 1;
    const hand = this.idle.pop() ?? new Hand<Task, Result>(this.options);
    const outcome = await hand.work(task);
    if ('done' in outcome) this.idle.push(hand);
    else await hand.dismiss();
    const next = this.waiting.shift();
    if (next) next();
    else this.running -= 1;
    return outcome;
  }

  async close(): Promise<void> {
    await Promise.all(this.idle.map((hand) => hand.dismiss()));
  }
}

/** One thread, at work on one task at a time. */
class Hand<Task, Result> {
  private readonly worker: Worker;
  /** Settled with its first word; loading the program is no part of a task's time. */
  private readonly ready: Promise<void>;
  private end: (outcome: Outcome<Result>) => void = () => undefined;

  constructor(private readonly options: CrewOptions) {
    const { job, settings, megabytes } = options;
    const orders: Orders = { job, settings };
    this.worker = new Worker(script, { workerData: orders, execArgv: fromSource ? ['--require', 'tsx/cjs'] : [], resourceLimits: { maxOldGenerationSizeMb: megabytes } });
    this.ready = new Promise((resolve) => this.worker.once('message', () => {
      this.worker.on('message', (done: Result) => this.end({ done }));
      resolve();
    }));
    this.worker.on('error', (error: NodeJS.ErrnoException) => this.end({ breakdown: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash' }));
    this.worker.on('exit', () => this.end({ breakdown: 'crash' }));
  }

  work(task: Task): Promise<Outcome<Result>> {
    return new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      this.end = (outcome) => {
        clearTimeout(timer);
        this.end = () => undefined;
        resolve(outcome);
      };
      void this.ready.then(() => {
        timer = setTimeout(() => this.end({ breakdown: 'time' }), this.options.milliseconds);
        this.worker.postMessage(task);
      });
    });
  }

  async dismiss(): Promise<void> {
    await this.worker.terminate();
  }
}
