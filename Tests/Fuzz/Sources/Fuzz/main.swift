import Foundation

// `PARSER=json Fuzz [options and folders of libFuzzer]` tries one parser until it breaks; `Fuzz` alone lists them.
// By a variable and not by a word: libFuzzer starts itself anew with the words it was given.

guard let name = ProcessInfo.processInfo.environment["PARSER"], !name.isEmpty else {
  for name in Parser.names { print(name) }
  exit(0)
}
Parser.choose(name)

var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
exit(runDriver(&count, &arguments) { bytes, size in tryOne(bytes, size) })
