import Foundation

// `Fuzz names` lists the parsers; `Fuzz json [options and folders of libFuzzer]` tries one until it breaks.

guard CommandLine.arguments.count > 1, CommandLine.arguments[1] != "names" else {
  for name in Parser.names { print(name) }
  exit(0)
}
Parser.choose(CommandLine.arguments[1])

// libFuzzer reads what stands after the parser's name.
var count = CommandLine.argc - 1
var arguments = CommandLine.unsafeArgv + 1
exit(runDriver(&count, &arguments) { bytes, size in tryOne(bytes, size) })
