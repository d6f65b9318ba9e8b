import Glibc
import Publishing
import Reporting
import Synchronization

/// Where the time of a run went: its stages and its slowest reports.
final class Timings: RunWatch {
  private struct Record {
    var stages: [(stage: RunStage, begun: UInt64)] = []
    var reports: [(address: ReportAddress, duration: UInt64)] = []
  }

  private static let slowest = 5
  private let record = Mutex(Record())

  func moment() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  func begin(_ stage: RunStage) {
    let now = moment()
    record.withLock { $0.stages.append((stage, now)) }
  }

  func end(_ report: ReportAddress, since moment: UInt64) {
    let duration = self.moment() - moment
    record.withLock { $0.reports.append((report, duration)) }
  }

  /// Lines for people; the last stage ends now.
  var text: String {
    let now = moment()
    return record.withLock { record in
      var lines: [String] = []
      for (index, (stage, begun)) in record.stages.enumerated() {
        let end = index + 1 < record.stages.count ? record.stages[index + 1].begun : now
        lines.append("\(Self.seconds(end - begun))  \(stage.rawValue)")
      }
      if let first = record.stages.first {
        lines.append("\(Self.seconds(now - first.begun))  in all")
      }
      let reports = record.reports.sorted {
        $0.duration != $1.duration ? $0.duration > $1.duration : $0.address < $1.address
      }
      if !reports.isEmpty { lines.append("The slowest of \(reports.count) reports:") }
      for (address, duration) in reports.prefix(Self.slowest) {
        lines.append("\(Self.seconds(duration))  \(address)")
      }
      return lines.map { $0 + "\n" }.joined()
    }
  }

  /// Such as `0.012 s`.
  private static func seconds(_ nanoseconds: UInt64) -> String {
    let milliseconds = (nanoseconds + 500_000) / 1_000_000
    let rest = String(milliseconds % 1000)
    let zeros = String(repeating: "0", count: 3 - rest.count)
    return "\(milliseconds / 1000).\(zeros)\(rest) s"
  }
}
