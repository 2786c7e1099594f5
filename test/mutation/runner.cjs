const TestRunner = require('jest-runner').default;

/** Stops behind the first file of tests that fails: that is enough to kill a mutant, and Stryker by itself asks all of them. Jest asks first what failed last. */
module.exports = class extends TestRunner {
  runTests(tests, watcher, options) {
    this.on('test-file-success', ([, { numFailingTests }]) => numFailingTests > 0 && watcher.setState({ interrupted: true }));
    return super.runTests(tests, watcher, options);
  }
};
