"""`python -m tests.benchmarks`: every benchmark, one after the other, each in a process of its own."""

import subprocess
import sys

PARTS = ("program", "app", "parts", "runtime", "runtime.flows")


def main() -> int:
    """Run the parts named on the command line, or all; the number of those that failed."""
    failed = 0
    for part in sys.argv[1:] or PARTS:
        print(f"\n== {part}", flush=True)
        command = [sys.executable, "-m", f"tests.benchmarks.{part}"]
        failed += subprocess.run(command, check=False).returncode != 0
    return failed


if __name__ == "__main__":
    sys.exit(main())
