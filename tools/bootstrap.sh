#!/bin/sh
# Makes the project's environment: missing system libraries, then .venv from requirements.lock.
# Run by make; safe to run again at any time, does nothing when nothing is missing.
#
#   PYTHON=python3.12 tools/bootstrap.sh     use another interpreter (3.11 or newer)
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "bootstrap: $*"; }
die() { printf '%s\n' "bootstrap: $*" >&2; exit 1; }

find_python() {
    for candidate in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
        if command -v "$candidate" >/dev/null 2>&1 &&
            "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
}

# One line a library that Qt loads: needed always or only to show a window, its file, its Debian package.
LIBRARIES="
needed libEGL.so.1 libegl1
needed libGL.so.1 libgl1
needed libglib-2.0.so.0 libglib2.0-0
needed libdbus-1.so.3 libdbus-1-3
needed libfontconfig.so.1 libfontconfig1
needed libxkbcommon.so.0 libxkbcommon0
window libxcb-cursor.so.0 libxcb-cursor0
window libxcb-icccm.so.4 libxcb-icccm4
window libxcb-keysyms.so.1 libxcb-keysyms1
window libxcb-shape.so.0 libxcb-shape0
window libxkbcommon-x11.so.0 libxkbcommon-x11-0
window libwayland-cursor.so.0 libwayland-cursor0
"

# Prints "needed PACKAGE" or "window PACKAGE" for everything that cannot be loaded.
missing_packages() {
    [ "$(uname)" = Linux ] || LIBRARIES=""
    if [ -z "$python" ]; then # nothing to look with: name everything, apt passes over what is there
        newest=$(apt-cache pkgnames python3.1 2>/dev/null | grep -E '^python3\.1[1-9]$' | sort -V | tail -n 1)
        printf 'needed %s\n' "${newest:-python3}" "${newest:-python3}-venv"
        printf '%s\n' "$LIBRARIES" | while read -r use _ package; do [ -z "$use" ] || echo "$use $package"; done
        return
    fi
    printf '%s\n' "$LIBRARIES" | "$python" -c '
import ctypes, importlib.util, sys

if not all(map(importlib.util.find_spec, ("ensurepip", "venv"))):
    print("needed", "python{}.{}-venv".format(*sys.version_info))
for use, library, package in filter(None, map(str.split, sys.stdin)):
    try:
        ctypes.CDLL(library)
    except OSError:
        print(use, package)
'
}

# Sets as_root to what makes a command root ("" for root itself); fails where nothing does.
may_install() {
    as_root=""
    [ "$(id -u)" = 0 ] && return
    as_root="sudo -n"
    command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null
}

# Runs apt-get quietly; shows the end of what it said only when it fails.
apt_get() {
    log=$(mktemp)
    if ! $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq "$@" >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        rm -f "$log"
        die "apt-get $1 failed, see above"
    fi
    rm -f "$log"
}

install_missing() {
    packages=$(missing_packages | cut -d' ' -f2 | tr '\n' ' ')
    if ! command -v apt-get >/dev/null 2>&1; then
        die "Python 3.11 or newer or system libraries are missing; install them with your package manager (Debian names): $packages"
    fi
    if ! may_install; then
        printf '%s\n' "bootstrap: system packages are missing. Run this, then make again:" \
            "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $packages" >&2
        return 1
    fi
    apt_get update
    packages=$(missing_packages | cut -d' ' -f2 | tr '\n' ' ') # only now apt knows the newest Python
    say "installing system packages: $packages"
    # shellcheck disable=SC2086
    apt_get install -y --no-install-recommends $packages
}

python=$(find_python)
missing=$(missing_packages)
if [ -n "$missing" ] && ! install_missing; then
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || printf '%s\n' "$missing" | grep -q '^needed'; then
        exit 1
    fi
    say "going on without them: they are only needed to show a window"
fi
python=${python:-$(find_python)}
[ -n "$python" ] || die "Python 3.11 or newer is needed and the system's packages have none; name one: make PYTHON=/path/to/python3.12"

stamp=".venv/.ready"
want="$("$python" -c 'import hashlib, pathlib, sys; print(sys.version.split()[0], hashlib.sha256(pathlib.Path("requirements.lock").read_bytes()).hexdigest())')"
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$want" ] && .venv/bin/python -c '' 2>/dev/null; then
    exit 0
fi

say "making .venv with $("$python" --version) from requirements.lock (one minute or so)"
"$python" -m venv --clear .venv
.venv/bin/python -m pip install -qq --disable-pip-version-check --no-input --no-deps \
    --only-binary=:all: --require-hashes --requirement requirements.lock
# Lets Qt for Python unpack the Python files in its library, else it compiles them anew at each start (30 ms).
SBK_EMBED=0 .venv/bin/python -c 'import shiboken6'
printf '%s\n' "$want" >"$stamp"
say "ready: .venv"
