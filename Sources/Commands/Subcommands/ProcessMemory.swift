/// Memory that goes back to the system with the process.
enum ProcessMemory {
  private final class Kept<Value: Sendable>: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  /// Keeps a value for good. To be called for what a command holds when it has done its work: to
  /// free it piece by piece takes one thread 2 to 3 of 140 ms at 840 reports of which one has
  /// changed; the system takes it back at once.
  ///
  /// Only for plain values. What ends something when it is freed, as an `OutputFolder` takes back
  /// what was staged, must be freed.
  static func keepUntilExit(_ value: some Sendable) { _ = Unmanaged.passRetained(Kept(value)) }
}
