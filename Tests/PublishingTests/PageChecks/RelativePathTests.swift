import Publishing
import Testing

@Suite struct RelativePathTests {
  @Test(arguments: [
    ("index.html", "a.html", "a.html"), ("index.html", "a/b.html", "a/b.html"),
    ("a/index.html", "b.html", "../b.html"), ("a/index.html", "a/b.html", "b.html"),
    ("a/index.html", "ab/c.html", "../ab/c.html"), ("ab/index.html", "a/c.html", "../a/c.html"),
    ("a/b/index.html", "a/c/d.html", "../c/d.html"), ("a/b/index.html", "c.html", "../../c.html"),
    ("a/b/c.html", "a/b/c.html", "c.html"), ("a/b/c.html", "a/b/", ""),
    ("a/b/c.html", "a/", "../"), ("a/b.html", "a", "../a"),
  ])
  func aLinkGoesUpToTheSharedFolderAndDownFromThere(
    _ page: String, _ target: String, _ link: String
  ) {
    #expect(RelativePath.from(page, to: target) == link)
  }
}
