import Commands
import Glibc

exit(Program.run(Program.processArguments))
