"""Who holds a lease: a name that tells others on the same machine whether its process still lives."""

import os
from pathlib import Path

from runtime.base.ids import RandomIds

_MARK = "process"


def new_owner() -> str:
    """A name nobody else has. Where the system allows (Linux) it says which process it belongs to."""
    name = RandomIds().new()
    begun = _begin_of(os.getpid())
    machine = _machine()
    if begun is None or machine is None:
        return name
    return f"{_MARK} {machine} {os.getpid()} {begun} {name}"


def has_ended(owner: str) -> bool:
    """Whether the owner's process is certainly gone; False if that cannot be known from here."""
    parts = owner.split(" ")
    if len(parts) != 5 or parts[0] != _MARK or parts[1] != _machine() or not parts[2].isdigit():
        return False
    return _begin_of(int(parts[2])) != parts[3]


def _machine() -> str | None:
    """This boot of this machine, and the process numbers that are seen from here: containers have their own."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        return f"{boot}/{Path('/proc/self/ns/pid').readlink()}"
    except OSError:
        return None


def _begin_of(process_id: int) -> str | None:
    """When a process began, in ticks since the boot; None if there is none, or only its remains."""
    try:
        text = Path(f"/proc/{process_id}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return None
    state, *fields = text.rpartition(")")[2].split()
    return None if state in {"Z", "X"} else fields[18]
