import Commands
import Diagnostics
import Testing

@Suite struct HelpTextTests {
  @Test func commandHelpIsAlignedAndWrapped() {
    let options = [
      OptionDefinition("drafts", help: "include what is still a draft"),
      OptionDefinition("jobs", letter: "j", value: "N", help: "how many", default: "4"),
      OptionDefinition(
        "a-very-long-name-of-an-option", value: "DIR", isRepeatable: true,
        help: "a text that is so long that it cannot stand in one line of eighty columns"),
    ]
    let help = HelpText.command(
      "make", of: "tool", summary: "make it",
      positionals: [
        PositionalDefinition("PLACE", help: "where"),
        PositionalDefinition("MORE", .any, help: "more of it"),
      ], options: options)
    #expect(
      help.text == """
        Usage: tool make PLACE [MORE…] [OPTIONS]

        Make it.

        Arguments:
          PLACE  where
          MORE   more of it

        Options:
              --drafts  include what is still a draft
          -j, --jobs N  how many (default: 4)
              --a-very-long-name-of-an-option DIR
                        a text that is so long that it cannot stand in one line of
                        eighty columns; may be repeated

        """)
  }

  @Test func programHelpNamesCommandsAndExitCodes() {
    let help = HelpText.program(
      "tool", summary: "does things", commands: [("make", "make it"), ("check", "look at it")],
      options: [.version, .help])
    #expect(
      help.text == """
        Usage: tool COMMAND [OPTIONS]

        Does things.

        Commands:
          make   make it
          check  look at it

        Options:
              --version  show the version
          -h, --help     show this help

        Exit codes:
          0  done; there may be warnings
          1  the content has errors; nothing of a report in error was replaced
          2  the command line was wrong; nothing was done
          3  the environment failed: disk, permissions or lock

        'tool COMMAND --help' explains a command.

        """)
  }

  @Test func commonOptionsFitTheTerminal() {
    let text = HelpText.command(
      "build", of: "tool", summary: "x", options: OptionDefinition.common
    ).text
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { TerminalText.width($0) <= 80 })
    for option in OptionDefinition.common {
      #expect(text.contains(option.longForm))
    }
  }
}
