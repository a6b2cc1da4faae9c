import pytest

from runtime.services.code.program import CodeLimits
from runtime.services.code.runner import CodeRunner


@pytest.fixture(scope="session")
def runner():
    made = CodeRunner(CodeLimits(seconds=1.0), processes=2)
    yield made
    made.close()


@pytest.fixture(scope="session")
def hasty_runner():
    made = CodeRunner(CodeLimits(seconds=0.25), processes=2)
    yield made
    made.close()
