"""`python -m runtime`: the command line."""

import sys

from runtime.cli import program

if __name__ == "__main__":
    sys.exit(program())
