#!/bin/sh
# Puts the lists of the guard into Swift, as they stand: the program carries them. `make lexicons` runs it.
cd "$(dirname "$0")" || exit 1
{
  echo "// Made from words.txt and allowed.txt by make lexicons; change those files."
  echo "// swift-format-ignore-file"
  echo "enum GuardLists {"
  for name in words allowed; do
    echo "  static let $name = ##\"\"\""
    cat "$name.txt"
    echo "\"\"\"##"
  done
  echo "}"
} > GuardLists.swift
