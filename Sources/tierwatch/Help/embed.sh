#!/bin/sh
# Puts the catalogues of help into Swift, as they stand: the program carries them. `make lexicons` runs it.
cd "$(dirname "$0")/Words" || exit 1
for name in russian:ru kyrgyz:ky; do
  file=${name#*:}.po
  first=$(printf %s "${name%:*}" | cut -c1 | tr a-z A-Z)
  swift=$first$(printf %s "${name%:*}" | cut -c2-)Help.swift
  {
    echo "// Made from $file by make lexicons; change that file."
    echo "// swift-format-ignore-file"
    echo "extension ShippedHelp {"
    echo "  static let ${name%:*} = ##\"\"\""
    cat "$file"
    echo "\"\"\"##"
    echo "}"
  } > "$swift"
done
