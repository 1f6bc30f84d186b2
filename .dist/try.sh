#!/bin/bash
# Tries the package and the archive in a clean system that has nothing of ours: needs root and debootstrap.
set -euo pipefail
cd "$(dirname "$0")/.."
deb=$(ls dist/*.deb) archive=$(ls dist/*.tar.gz)
root=$(mktemp -d)
trap 'umount "$root/system/proc" 2>/dev/null; rm -rf --one-file-system "$root"' EXIT

# From where this machine gets its own packages.
mirror=$(apt-get indextargets --format '$(REPO_URI)' | grep -v security | head -1)
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
debootstrap --variant=minbase --include=libsqlite3-0,libstdc++6,libgcc-s1 "$suite" "$root/system" "$mirror" >&2
cp "$deb" "$archive" "$root/system/tmp/"
# Swift reads the command line from there.
mount -t proc proc "$root/system/proc"

inside() { chroot "$root/system" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 sh -ec "$1"; }

inside "dpkg -i /tmp/$(basename "$deb")" >&2
use='cd /tmp && export TIERWATCH_AUTHOR=aigul TIERWATCH_REGISTRY=/tmp/try.sqlite
  $T import $S/Recommendations $S/Evidence
  $T report progress KGZ-2025 --language ky --as-of 2025-12-31 | head -3
  $T report tier-risk KGZ-2027 --language ru --as-of 2026-11-26 | head -3
  $T journal verify && $T backtest | head -1 && rm /tmp/try.sqlite*'
inside "T=tierwatch S=/usr/share/tierwatch; $use"
inside "dpkg -r tierwatch" >&2
inside "mkdir /opt/t && tar -xzf /tmp/$(basename "$archive") -C /opt/t --strip-components=1
  T=/opt/t/bin/tierwatch S=/opt/t/share/tierwatch; $use"
echo "the package and the archive work in a clean $suite"
