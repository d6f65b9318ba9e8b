import Publishing
import TestSupport
import Testing

@Suite struct HostHeadersTests {
  @Test func thePolicyIsThatOfThePagesAndForbidsFrames() throws {
    let built = try BuiltPublication(FixtureTree.content)
    let headers = String(decoding: try #require(built.collection["_headers"]), as: UTF8.self)
    let policy = try #require(headers.between("  Content-Security-Policy: ", "\n"))
    let page = try built.page("northmoor/1998-99/index.html")
    let own = try #require(page.between("Content-Security-Policy\" content=\"", "\""))
    #expect(policy == "\(own); frame-ancestors 'none'")
  }

  @Test func theManifestListsTheFile() throws {
    let built = try BuiltPublication(FixtureTree.content)
    let manifest = String(
      decoding: try #require(built.collection["manifest.json"]), as: UTF8.self)
    #expect(manifest.contains("\"_headers\""))
  }
}
