import Diagnostics
import Formats
import Reporting

extension SiteInspection {
  /// Composes pages and judges them as `render` does, but hands each over as soon as it is
  /// rendered; only what the checks need to know of it is kept.
  /// - Throws: what `take` throws.
  func render<Result: Sendable>(
    _ plans: [PagePlan], beside otherFiles: [String], jobs: Int,
    collector: inout DiagnosticCollector, take: @Sendable (OutputFile) throws -> Result
  ) throws -> [Result] {
    let done = try ConcurrentMap.map(plans, jobs: jobs) { plan in
      var findings = DiagnosticCollector()
      let file = theme.render(plan.compose(&findings), collector: &findings)
      return (
        facts: PageFacts(path: file.path, bytes: file.bytes), findings: findings,
        result: try take(file)
      )
    }
    for page in done { collector.append(contentsOf: page.findings) }
    // A page that is already known to be wrong would only be reported twice.
    guard !collector.hasErrors else { return done.map(\.result) }
    let site = SitePlan(
      pages: done.map(\.facts), otherFiles: otherFiles, outside: outside, root: root)
    let faults = ConcurrentMap.map(done.map(\.facts), jobs: jobs) { facts in
      PageChecks.all.flatMap { $0.faults(in: facts, of: site) }
    }
    for (plan, faults) in zip(plans, faults) where !faults.isEmpty {
      var ignored = DiagnosticCollector()
      report(faults, on: plan.compose(&ignored), collector: &collector)
    }
    return done.map(\.result)
  }
}
