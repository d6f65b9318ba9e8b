import CSystem
import Synchronization

/// Maps the elements of an array on several threads; results come back in the order of the
/// elements, so that nothing depends on which thread was faster.
///
/// The threads are the system's own. Those of Swift's tasks belong to Dispatch, which stops the
/// process where few files may be open (measured with Swift 6.3 and `ulimit -n 6`).
package enum ConcurrentMap {
  /// `jobs` is how many elements are worked on at once, at least 1.
  /// - Throws: the error of the first element that failed, after the work under way has ended.
  package static func map<Element: Sendable, Result: Sendable, Failure: Error>(
    _ elements: [Element], jobs: Int,
    _ transform: @Sendable (Element) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    precondition(jobs > 0, "At least one thread is needed")
    let next = Atomic(0)
    let results = Mutex(
      [Swift.Result<Result, Failure>?](repeating: nil, count: elements.count))
    inThreads(min(jobs, elements.count)) {
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < elements.count else { return }
        let result = Swift.Result { () throws(Failure) in try transform(elements[index]) }
        if case .failure = result { next.store(elements.count, ordering: .relaxed) }
        results.withLock { $0[index] = result }
      }
    }
    // An error stops the taking of elements, never one that was taken: those before it are there.
    var all: [Result] = []
    all.reserveCapacity(elements.count)
    for result in results.withLock({ $0 }) {
      if let result { all.append(try result.get()) }
    }
    return all
  }

  private static func inThreads(_ count: Int, _ work: @Sendable () -> Void) {
    guard count > 1 else { return work() }
    withoutActuallyEscaping(work) { work in
      let crew = Unmanaged.passRetained(Crew(work))
      csystem_work_in_threads(
        Int32(clamping: count),
        { context in
          guard let context else { return }
          Unmanaged<Crew>.fromOpaque(context).takeUnretainedValue().work()
        }, crew.toOpaque())
      crew.release()
    }
  }

  private final class Crew: Sendable {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }
}
