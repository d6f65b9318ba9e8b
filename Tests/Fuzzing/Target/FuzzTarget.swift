import FuzzedReaders
import Glibc

/// The reader that `FUZZED_READER` names.
private let reader: any FuzzedReader.Type = {
  let name = getenv("FUZZED_READER").map { String(cString: $0) } ?? ""
  guard let reader = FuzzedReaders.named(name) else {
    say("FUZZED_READER must be one of \(FuzzedReaders.all.map { $0.name })")
    exit(2)
  }
  return reader
}()

private func say(_ line: String) {
  let bytes = Array("\(line)\n".utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}

/// What libFuzzer calls for every input. It stops the process on a fault, as a crash would, so that
/// libFuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let faults = FuzzedInput(bytes).faults(of: reader)
  for fault in faults { say("fault: \(fault)") }
  if !faults.isEmpty { abort() }
  return 0
}
