import Diagnostics
import TestSupport
import Testing

@testable import Formats

/// Pictures that Pillow made, six pixels by four, kept for fuzzing. That published pictures show
/// the same is tested with Pillow, too.
@Suite struct PictureTests {
  private static let pictures = RepositoryFolder("Tests/Fuzzing/Kept/images").contents

  private func read(
    _ name: String, change: (inout [UInt8]) -> Void = { _ in }
  ) throws -> (picture: Picture?, messages: [String]) {
    var bytes = try #require(Self.pictures[name])
    change(&bytes)
    let ending = try #require(name.split(separator: ".").last)
    let kind = try #require(PictureKind(ending: String(ending)))
    var collector = DiagnosticCollector()
    let file = SourceFile(path: "Content/\(name)", bytes: bytes)
    let picture = Picture.read(file, name: name, kind: kind, collector: &collector)
    return (picture, collector.diagnostics.map(\.kind.id))
  }

  @Test(arguments: ["rgb.png", "palette.png", "grey.png", "progressive.jpg", "grey.jpg"])
  func sizeIsThatOfThePicture(_ name: String) throws {
    let picture = try #require(try read(name).picture)
    #expect((picture.width, picture.height) == (6, 4))
  }

  @Test func turnedPhotographHasItsSidesSwappedAndNothingElseOfExif() throws {
    let picture = try #require(try read("base.jpg").picture)
    #expect((picture.width, picture.height) == (4, 6))
    let original = try #require(Self.pictures["base.jpg"])
    #expect(String(decoding: original, as: UTF8.self).contains("Secret-Camera"))
    #expect(!String(decoding: picture.bytes, as: UTF8.self).contains("Secret-Camera"))
    #expect(ExifOrientation(tiff: Array(picture.bytes[12..<38])).value == 6)
  }

  @Test func cleanPictureStaysAsItIs() throws {
    let picture = try #require(try read("grey.png").picture)
    #expect(picture.bytes == Self.pictures["grey.png"])
  }

  @Test(arguments: ["animated.png", "cmyk.jpg"])
  func whatBrowsersShowOtherwiseIsRefused(_ name: String) throws {
    #expect(try read(name).messages == ["images.form"])
  }

  @Test(arguments: ["rgb.png", "base.jpg"])
  func somethingBehindTheEndIsRefused(_ name: String) throws {
    #expect(try read(name) { $0 += [0] }.messages == ["images.form"])
  }

  @Test(arguments: ["rgb.png", "grey.jpg"])
  func everyBeginningIsRefused(_ name: String) throws {
    let count = try #require(Self.pictures[name]).count
    for end in 0..<count {
      let cut = try read(name) { $0.removeSubrange(end...) }
      #expect(cut.messages == ["images.damaged"], "\(end) of \(count)")
    }
  }

  @Test func everyChangedByteOfADrawingIsFound() throws {
    let count = try #require(Self.pictures["grey.png"]).count
    for place in 8..<count {
      let changed = try read("grey.png") { $0[place] ^= 1 }
      #expect(changed.picture == nil, "byte \(place)")
    }
  }

  @Test func largeDimensionsAreRefused() throws {
    // The height stands behind the marker of the frame, its length and its depth.
    let changed = try read("grey.jpg") { bytes in
      guard let frame = bytes.indices.first(where: { bytes[$0...].starts(with: [0xFF, 0xC0]) })
      else { return }
      bytes[frame + 5] = 0x7F
    }
    #expect(changed.messages == ["images.dimensions"])
  }
}
