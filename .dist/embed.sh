#!/bin/sh
# Puts texts that people edit into Swift, as they stand: the program carries them. `make lexicons` runs it.
# Takes a folder, what they extend there, the ending of a text, that of its Swift, and for each text a name and its file.
cd "$1" || exit 1
type=$2 text=$3 swift=$4
shift 4
for name in "$@"; do
  file=${name#*:}.$text
  name=${name%:*}
  first=$(printf %s "$name" | cut -c1 | tr a-z A-Z)
  {
    echo "// Made from $file by make lexicons; change that file."
    echo "// swift-format-ignore-file"
    echo "extension $type {"
    echo "  static let $name = ##\"\"\""
    cat "$file"
    echo "\"\"\"##"
    echo "}"
  } > "$first$(printf %s "$name" | cut -c2-)$swift.swift"
done
