import type { Reporter, TestModule } from 'vitest/node';

/** Closes the run with the one plain line that CI reads: 'tests: N passed, N failed, N skipped'. */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) {
        const { state } = test.result();
        count[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1;
      }
      // A file that cannot even be collected is a failure, not nothing.
      if (module.errors().length > 0) count.failed += 1;
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    console.log(`\ntests: ${count.passed} passed, ${count.failed} failed${skipped}`);
  }
}
