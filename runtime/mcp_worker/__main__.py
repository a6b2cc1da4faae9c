"""`python -m runtime.mcp_worker`."""

import sys

from runtime.mcp_worker import main

if __name__ == "__main__":
    sys.exit(main())
