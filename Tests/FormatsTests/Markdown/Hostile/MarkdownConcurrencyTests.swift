import Diagnostics
import Formats
import Glibc
import Testing

/// cmark's extensions share tables of the whole process; thread sanitizers do not see into the C
/// library, so only comparing every output shows a race.
@Suite struct MarkdownConcurrencyTests {
  private static let document = """
    ## ~~Strike~~ and {{a}} {#one}

    Text with *emphasis*, `code`, ~~strike~~, www.example.uk and https://example.uk, "quotes".

    Table: What {{b}} shows

    | A ~~x~~ | B |
    |---|--:|
    |# r | 1 |
    | s \\| t | *2* |

    - [ ] one[^1]
    - two <a@b.uk> [three](four.html)

    > quotation ~~strike~~

    [^1]: note
    """

  /// Documents for each thread: an extension that shares a table writes to it in every one of them.
  /// LONG_TESTS asks for more.
  private static let rounds = getenv("LONG_TESTS") == nil ? 60 : 500

  @Test func manyThreadsGiveTheSameHTML() async {
    let expected = html(Self.document)
    #expect(expected.contains("~~strike~~, www.example.uk and https://example.uk"))
    let wrong = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          (0..<Self.rounds).count { number in
            // Different lengths keep the threads at different places.
            let padding = String(repeating: "~~pad~~ ", count: number % 7)
            return html(padding + "\n\n" + Self.document) != html(padding) + expected
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }
}
