#!/bin/sh
# Puts the lexicons into Swift, as they stand: the program carries them. `make lexicons` runs it.
cd "$(dirname "$0")" || exit 1
for name in english:en russian:ru kyrgyz:ky countries:countries; do
  file=${name#*:}.txt
  first=$(printf %s "${name%:*}" | cut -c1 | tr a-z A-Z)
  swift=$first$(printf %s "${name%:*}" | cut -c2-)Words.swift
  {
    echo "// Made from $file by make lexicons; change that file."
    echo "// swift-format-ignore-file"
    echo "extension ShippedWords {"
    echo "  static let ${name%:*} = ##\"\"\""
    cat "$file"
    echo "\"\"\"##"
    echo "}"
  } > "$swift"
done
