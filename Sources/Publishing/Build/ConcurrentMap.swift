/// Maps the elements of an array in several tasks at once; results come back in the order of the
/// elements, so that nothing depends on which task was faster.
package enum ConcurrentMap {
  /// `jobs` is how many elements are worked on at once, at least 1.
  /// - Throws: the first error of `transform`, after the tasks under way have ended.
  package static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], jobs: Int, _ transform: @escaping @Sendable (Element) throws -> Result
  ) async throws -> [Result] {
    precondition(jobs > 0, "At least one task is needed")
    return try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var results = [Result?](repeating: nil, count: elements.count)
      var next = 0
      while next < elements.count || !group.isEmpty {
        while next < elements.count, next < jobs {
          add(elements[next], at: next, to: &group, transform)
          next += 1
        }
        guard let (index, result) = try await group.next() else { break }
        results[index] = result
        if next < elements.count {
          add(elements[next], at: next, to: &group, transform)
          next += 1
        }
      }
      return results.compactMap { $0 }
    }
  }

  private static func add<Element: Sendable, Result: Sendable>(
    _ element: Element, at index: Int, to group: inout ThrowingTaskGroup<(Int, Result), any Error>,
    _ transform: @escaping @Sendable (Element) throws -> Result
  ) {
    group.addTask { (index, try transform(element)) }
  }
}
