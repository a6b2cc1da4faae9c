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

# Prints one Debian package name a line for everything that cannot be loaded: "needed NAME" or "window NAME".
missing_packages() {
    "$python" - <<'PROBE'
import ctypes
import importlib.util
import sys

if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
    print("needed", f"python{sys.version_info.major}.{sys.version_info.minor}-venv")

LIBRARIES = {
    "needed": {
        "libEGL.so.1": "libegl1",
        "libGL.so.1": "libgl1",
        "libglib-2.0.so.0": "libglib2.0-0",
        "libdbus-1.so.3": "libdbus-1-3",
        "libfontconfig.so.1": "libfontconfig1",
        "libxkbcommon.so.0": "libxkbcommon0",
    },
    "window": {
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
    },
}
if sys.platform.startswith("linux"):
    for use, names in LIBRARIES.items():
        for library, package in names.items():
            try:
                ctypes.CDLL(library)
            except OSError:
                print(use, package)
PROBE
}

install_packages() {
    if ! command -v apt-get >/dev/null 2>&1; then
        die "these system libraries are missing; install them with your package manager (Debian names): $*"
    fi
    if [ "$(id -u)" = 0 ]; then
        as_root=""
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        printf '%s\n' "bootstrap: system packages are missing. Run this, then make again:" \
            "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $*" >&2
        return 1
    fi
    say "installing system packages: $*"
    log=$(mktemp)
    if ! { $as_root apt-get update -qq &&
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        rm -f "$log"
        die "apt-get failed, see above"
    fi
    rm -f "$log"
}

python=$(find_python)
[ -n "$python" ] || die "Python 3.11 or newer is needed. On Debian or Ubuntu: sudo apt-get install -y python3"

missing=$(missing_packages)
if [ -n "$missing" ]; then
    # shellcheck disable=SC2046
    if ! install_packages $(printf '%s\n' "$missing" | cut -d' ' -f2); then
        if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || printf '%s\n' "$missing" | grep -q '^needed'; then
            exit 1
        fi
        say "going on without them: they are only needed to show a window"
    fi
fi

stamp=".venv/.ready"
want="$("$python" -c 'import hashlib, pathlib, sys; print(sys.version.split()[0], hashlib.sha256(pathlib.Path("requirements.lock").read_bytes()).hexdigest())')"
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$want" ] && .venv/bin/python -c '' 2>/dev/null; then
    exit 0
fi

say "making .venv with $("$python" --version) from requirements.lock (one minute or so)"
"$python" -m venv --clear .venv
.venv/bin/python -m pip install -qq --disable-pip-version-check --no-input --no-deps \
    --only-binary=:all: --require-hashes --requirement requirements.lock
printf '%s\n' "$want" >"$stamp"
say "ready: .venv"
