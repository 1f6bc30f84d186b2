#!/bin/bash
# Makes an archive and a Debian package below dist/ from a release build: one stripped binary, the records, the
# completions and a page of the manual. The same commit gives the same bytes on the same machine.
set -euo pipefail
cd "$(dirname "$0")/.."

binary=${1:?the release binary}
version=$("$binary" --version)
arch=$(dpkg --print-architecture)
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
root=dist/root
name=tierwatch_${version}_${arch}
rm -rf dist
mkdir -p $root/usr/{bin,share/{tierwatch,doc/tierwatch,man/{man1,ky/man1,ru/man1},bash-completion/completions,zsh/vendor-completions,fish/vendor_completions.d}}

install -m 755 "$binary" $root/usr/bin/tierwatch
strip $root/usr/bin/tierwatch
cp -r Recommendations Evidence $root/usr/share/tierwatch/
cp README.md $root/usr/share/doc/tierwatch/
complete() { "$binary" --generate-completion-script "$1"; }
complete bash > $root/usr/share/bash-completion/completions/tierwatch
complete zsh > $root/usr/share/zsh/vendor-completions/_tierwatch
complete fish > $root/usr/share/fish/vendor_completions.d/tierwatch.fish
for language in en ky ru; do
  folder=$root/usr/share/man/$([ $language = en ] || echo $language/)man1
  .dist/manual.sh "$binary" $language | gzip -9n > "$folder/tierwatch.1.gz"
done

# The newest of the C library's versions that the binary asks for.
libc=$(objdump -T $root/usr/bin/tierwatch | grep -o 'GLIBC_[0-9.]*' | sort -uV | tail -1 | cut -d_ -f2)
mkdir $root/DEBIAN
cat > $root/DEBIAN/control <<EOF
Package: tierwatch
Version: $version
Architecture: $arch
Maintainer: TierWatch <tierwatch@example.org>
Installed-Size: $(du -sk --apparent-size $root/usr | cut -f1)
Depends: libc6 (>= $libc), libgcc-s1, libstdc++6, libsqlite3-0
Section: misc
Priority: optional
Description: tracks what came of the recommendations of the Trafficking in Persons Report
 Keeps recommendations, evidence and findings in one journal, estimates the tier placement and explains
 itself, and makes progress reports and tier-risk memos in Kyrgyz, Russian and English.
EOF
find $root -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group --build $root dist/$name.deb >&2
rm -r $root/DEBIAN
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
  --transform "s,^\./usr,$name," -C $root -cf - ./usr | gzip -9n > dist/$name.tar.gz
rm -r $root
(cd dist && sha256sum $name.deb $name.tar.gz | tee SHA256SUMS)
