/** Properties that fail on mutated code need no smallest example, and those that hold need not be tried for long. */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true, interruptAfterTimeLimit: 150 });
