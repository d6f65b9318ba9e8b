/// The names of elements and attributes that say something to a check.
enum KnownNames {
  static var a: HTMLName { HTMLName("a") }
  static var caption: HTMLName { HTMLName("c", "a", "p", "t", "i", "o", "n") }
  static var div: HTMLName { HTMLName("d", "i", "v") }
  static var html: HTMLName { HTMLName("h", "t", "m", "l") }
  static var img: HTMLName { HTMLName("i", "m", "g") }
  static var li: HTMLName { HTMLName("l", "i") }
  static var link: HTMLName { HTMLName("l", "i", "n", "k") }
  static var p: HTMLName { HTMLName("p") }
  static var source: HTMLName { HTMLName("s", "o", "u", "r", "c", "e") }
  static var span: HTMLName { HTMLName("s", "p", "a", "n") }
  static var svg: HTMLName { HTMLName("s", "v", "g") }
  static var table: HTMLName { HTMLName("t", "a", "b", "l", "e") }
  static var td: HTMLName { HTMLName("t", "d") }
  static var th: HTMLName { HTMLName("t", "h") }
  static var title: HTMLName { HTMLName("t", "i", "t", "l", "e") }
  static var tr: HTMLName { HTMLName("t", "r") }

  static var alt: HTMLName { HTMLName("a", "l", "t") }
  static var `class`: HTMLName { HTMLName("c", "l", "a", "s", "s") }
  static var href: HTMLName { HTMLName("h", "r", "e", "f") }
  static var id: HTMLName { HTMLName("i", "d") }
  static var lang: HTMLName { HTMLName("l", "a", "n", "g") }
  static var scope: HTMLName { HTMLName("s", "c", "o", "p", "e") }
  static var src: HTMLName { HTMLName("s", "r", "c") }

  /// The attributes that name a drawing or say that it has no meaning.
  static let naming = ["aria-label", "aria-labelledby", "aria-hidden"]
}
