/// What a reader of one kind of picture gives.
struct PictureContent {
  let bytes: [UInt8]
  /// In pixels, as shown.
  let width: Int
  let height: Int

  /// - Throws: `PictureFault` when a browser would need too much memory, or the picture is empty.
  static func checkSize(width: Int, height: Int) throws(PictureFault) {
    guard width > 0, height > 0 else { throw .damaged("has no width or no height") }
    guard width <= Picture.sideLimit, height <= Picture.sideLimit,
      width * height <= Picture.pixelLimit
    else { throw .dimensions("is \(width) by \(height) pixels large") }
  }
}
