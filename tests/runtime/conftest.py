import pytest

from tests.runtime.storage.stores import PLAIN


@pytest.fixture(params=PLAIN, ids=lambda one: one.name)
def stores(request, tmp_path):
    """A run store and a ledger store of each kind, empty."""
    opened = request.param.open(tmp_path)
    yield opened
    opened.close()
