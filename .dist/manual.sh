#!/bin/bash
# A page of the manual out of the program's own help: the overview, then every command.
set -euo pipefail
binary=${1:?the binary}

escaped() { sed -e 's/\\/\\e/g' -e "s/^\([.']\)/\\\\\&\1/" -e 's/-/\\-/g'; }

page() {
  printf '.SS %s\n.nf\n' "$(printf '%s' "$1" | escaped)"
  # shellcheck disable=SC2086
  "$binary" help ${1#tierwatch} | escaped
  printf '.fi\n'
}

# Commands are listed below SUBCOMMANDS, two blanks in.
commands() { "$binary" help "$@" | sed -n '/^SUBCOMMANDS:/,/^  See/p' | sed -n 's/^  \([a-z][a-z-]*\).*/\1/p'; }

printf '.TH TIERWATCH 1 "" "tierwatch %s" "User Commands"\n.SH NAME\ntierwatch \\- %s\n' "$("$binary" --version)" \
  "tracks what came of the recommendations of the Trafficking in Persons Report"
printf '.SH DESCRIPTION\n.nf\n'
"$binary" help | sed -n '/^USAGE/q;p' | escaped
printf '.fi\n.SH COMMANDS\n'
for command in $(commands); do
  page "tierwatch $command"
  for part in $(commands "$command"); do page "tierwatch $command $part"; done
done
