"""Kill -9 at random moments over all example flows; `python -m tests.benchmarks.runtime.kills` does it 200 times."""

import os

import pytest

from tests.benchmarks.runtime.kills import kill_often


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a POSIX signal")
@pytest.mark.parametrize("kind", ["sqlite", "json"])
def test_kills_at_random_moments_lose_nothing_and_repeat_nothing(kind):
    assert kill_often(5, seed=7, kinds=(kind,)) >= 5
