import FuzzedReaders
import TestSupport
import Testing

/// The short form of `Scripts/fuzz`: every seed, every input that once showed a fault, and some
/// hundreds of changed seeds, always the same ones.
@Suite struct ReaderTests {
  private static let mutations = 300
  /// Bytes; longer seeds are cut off, so that a run stays short.
  private static let seedSize = 1200

  private static let folders = ["Content", "Templates", "Tests/Fixtures", "Tests/Broken"]
  private static let contents = folders.flatMap { folder in
    RepositoryFolder(folder).contents.sorted { $0.key < $1.key }
  }

  private func seeds(of reader: any FuzzedReader.Type) -> [[UInt8]] {
    let own = Self.contents.filter { path, _ in
      reader.endings.contains { path.hasSuffix(".\($0)") }
    }
    return own.map { Array($0.value) } + kept(reader.name)
  }

  private func kept(_ name: String) -> [[UInt8]] {
    RepositoryFolder("Tests/Fuzzing/Kept/\(name)").contents.sorted { $0.key < $1.key }
      .map { Array($0.value) }
  }

  @Test(arguments: FuzzedReaders.all.map { $0.name })
  func keptInputsHaveNoFaults(_ name: String) throws {
    let reader = try #require(FuzzedReaders.named(name))
    for bytes in kept(name) + [[], [0], [0xEF, 0xBB, 0xBF], [0xFF, 0xFF]] {
      #expect(FuzzedInput(bytes).faults(of: reader) == [], "\(name): \(bytes.prefix(400))")
    }
  }

  @Test(arguments: FuzzedReaders.all.map { $0.name })
  func changedSeedsHaveNoFaults(_ name: String) throws {
    let reader = try #require(FuzzedReaders.named(name))
    let seeds = seeds(of: reader).map { Array($0.prefix(Self.seedSize)) }
    #expect(!seeds.isEmpty, "a reader without seeds is not tested")
    var mutation = Mutation(seeds: seeds, seed: 20)
    for _ in 0..<Self.mutations {
      let bytes = mutation.next()
      let faults = FuzzedInput(bytes).faults(of: reader)
      #expect(faults == [], "\(name): \(bytes)")
      if !faults.isEmpty { return }
    }
  }

  @Test func everyReaderIsInTheList() throws {
    let declared = try SourceFolder("Tests/Fuzzing/Readers").names(
      ofTypesConformingTo: "FuzzedReader")
    #expect(declared == FuzzedReaders.all.map { "\($0)" }.sorted())
  }
}
