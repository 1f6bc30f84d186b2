#!/bin/bash
# A page of the manual out of the program's own help, in a language: the overview, then every command.
set -euo pipefail
binary=${1:?the binary} language=${2:-en}
export COLUMNS=76

case $language in
  en) section="User Commands" heads=("NAME" "DESCRIPTION" "COMMANDS") \
    what="tracks what came of the recommendations of the Trafficking in Persons Report" ;;
  ru) section="Пользовательские команды" heads=("ИМЯ" "ОПИСАНИЕ" "КОМАНДЫ") \
    what="отслеживает выполнение рекомендаций Доклада о торговле людьми" ;;
  ky) section="Колдонуучунун буйруктары" heads=("АТЫ" "СҮРӨТТӨМӨ" "БУЙРУКТАР") \
    what="Адамдарды сатуу жөнүндө баяндаманын сунуштамаларынын аткарылышына көз салат" ;;
  *) echo "en, ru or ky" >&2; exit 64 ;;
esac

escaped() { sed -e 's/\\/\\e/g' -e "s/^\([.']\)/\\\\\&\1/" -e 's/-/\\-/g'; }

help() { TIERWATCH_LANGUAGE=$language "$binary" help "$@"; }

page() {
  printf '.SS %s\n.nf\n' "$(printf '%s' "$1" | escaped)"
  # shellcheck disable=SC2086
  help ${1#tierwatch} | escaped
  printf '.fi\n'
}

# Commands are listed below SUBCOMMANDS, two blanks in.
commands() {
  TIERWATCH_LANGUAGE=en "$binary" help "$@" | sed -n '/^SUBCOMMANDS:/,/^  See/p' | sed -n 's/^  \([a-z][a-z-]*\).*/\1/p'
}

printf '.TH TIERWATCH 1 "" "tierwatch %s" "%s"\n.SH %s\ntierwatch \\- %s\n' "$("$binary" --version)" "$section" \
  "${heads[0]}" "$what"
printf '.SH %s\n.nf\n' "${heads[1]}"
# The overview ends where it is said how to use the program.
help | sed -n '/^[^ ]*\( [^ ]*\)\{0,1\}: tierwatch /q;p' | escaped
printf '.fi\n.SH %s\n' "${heads[2]}"
for command in $(commands); do
  page "tierwatch $command"
  for part in $(commands "$command"); do page "tierwatch $command $part"; done
done
