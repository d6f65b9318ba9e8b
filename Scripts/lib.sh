# Shared by the scripts of this folder; sourced, never run.
# Debian's names of what building needs, and of what testing needs beside it.
build_packages="libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libpopt-dev libssl-dev zlib1g-dev libmimalloc-dev pkg-config"
# LibreOffice and jing judge the spreadsheets (emacs-common carries the schema of their format),
# the browser and the tools of poppler what is printed.
test_packages="python3 python3-venv git strace libfaketime jing emacs-common libreoffice-calc-nogui chromium poppler-utils"
# What the checks in a browser need beside that: Java for the checker of HTML, and fonts.
browser_packages="default-jre-headless fonts-liberation"

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Installs the Debian packages that are missing; says what it does.
install_packages() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' \
      || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  echo "Installing ${missing[*]}" >&2
  local as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends \
    "${missing[@]}" >/dev/null
}

# Stops with a clear word when Swift itself is missing: it is not in Debian.
need_swift() {
  command -v swift >/dev/null && return 0
  echo "Swift 6.2 or newer is needed and not installed: see https://www.swift.org/install/linux/" >&2
  exit 3
}

# The program, built for speed, with Swift's own libraries inside it.
build_program() {
  swift build --package-path "$root" -c release --static-swift-stdlib --product area-reports "$@" >&2
}

program() {
  swift build --package-path "$root" -c release --static-swift-stdlib --show-bin-path
}

# A Python of our own with the packages of Scripts/requirements.txt.
python_tools() {
  install_packages $test_packages
  local tools="$root/.tools/python" list="$root/Scripts/requirements.txt"
  if ! cmp -s "$list" "$tools/installed.txt"; then
    rm -rf "$tools"
    python3 -m venv "$tools"
    "$tools/bin/pip" install --quiet --disable-pip-version-check -r "$list"
    cp "$list" "$tools/installed.txt"
  fi
  export PATH="$tools/bin:$PATH"
}
