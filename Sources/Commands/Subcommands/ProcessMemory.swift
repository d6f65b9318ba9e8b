/// Memory that goes back to the system with the process.
enum ProcessMemory {
  private final class Kept<Value: Sendable>: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  /// Keeps a value for good. To be called for what a command holds when it has done its work: to
  /// free it piece by piece takes one thread 10 of 140 ms at 840 reports of which one has changed,
  /// and 15 of 900 when all are made; the system takes it back at once.
  static func keepUntilExit(_ value: some Sendable) { _ = Unmanaged.passRetained(Kept(value)) }
}
