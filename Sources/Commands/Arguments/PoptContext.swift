internal import CPopt
import Glibc

/// One pass of popt over a command line.
///
/// popt keeps pointers into the arguments and the table of options and copies neither, so this
/// value owns both for as long as the pass lasts. Nothing is shared between two of them.
struct PoptContext: ~Copyable {
  /// What popt found next.
  enum Step {
    case option(index: Int, value: String?)
    case failure(code: Int32, argument: String)
    case end
  }

  private let context: poptContext
  private let table: UnsafeMutablePointer<PoptOption>
  private let arguments: UnsafeMutablePointer<UnsafePointer<CChar>?>
  private let texts: [UnsafeMutablePointer<CChar>]

  /// Begins at the first of the arguments, which are those behind the name of the program.
  init(_ arguments: [String], options: [OptionDefinition]) {
    // popt passes over the first argument, which is the program's name everywhere else.
    let words = ([""] + arguments).map(Self.copy)
    let names = options.map { Self.copy($0.name) }
    texts = words + names
    self.arguments = .allocate(capacity: words.count + 1)
    for (index, word) in words.enumerated() {
      (self.arguments + index).initialize(to: UnsafePointer(word))
    }
    (self.arguments + words.count).initialize(to: nil)
    table = .allocate(capacity: options.count + 1)
    for (index, option) in options.enumerated() {
      (table + index).initialize(
        to: Self.row(option, name: names[index], value: Int32(index) + 1))
    }
    (table + options.count).initialize(to: PoptOption())
    guard
      let context = poptGetContext(
        nil, Int32(words.count), self.arguments, table, UInt32(POPT_CONTEXT_NO_EXEC))
    else { preconditionFailure("popt has no memory") }
    self.context = context
  }

  deinit {
    poptFreeContext(context)
    table.deallocate()
    arguments.deallocate()
    for text in texts { text.deallocate() }
  }

  /// Goes on to the next option.
  func next() -> Step {
    let code = poptGetNextOpt(context)
    if code > 0 {
      let value = poptGetOptArg(context)
      defer { free(value) }
      return .option(index: Int(code) - 1, value: value.map { String(cString: $0) })
    }
    if code == -1 { return .end }
    let argument = poptBadOption(context, UInt32(POPT_BADOPTION_NOALIAS))
    return .failure(code: code, argument: argument.map { String(cString: $0) } ?? "")
  }

  /// The arguments that belong to no option; complete after the last step.
  func remaining() -> [String] {
    guard var next = poptGetArgs(context) else { return [] }
    var values: [String] = []
    while let value = next.pointee {
      values.append(String(cString: value))
      next += 1
    }
    return values
  }

  private static func copy(_ text: String) -> UnsafeMutablePointer<CChar> {
    let source = text.utf8CString
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: source.count)
    for (index, byte) in source.enumerated() { (copy + index).initialize(to: byte) }
    return copy
  }

  private static func row(
    _ option: OptionDefinition, name: UnsafeMutablePointer<CChar>, value: Int32
  ) -> PoptOption {
    PoptOption(
      longName: UnsafePointer(name),
      shortName: CChar(bitPattern: option.letter?.asciiValue ?? 0),
      argInfo: UInt32(option.valueName == nil ? POPT_ARG_NONE : POPT_ARG_STRING),
      arg: nil, val: value, descrip: nil, argDescrip: nil)
  }
}
