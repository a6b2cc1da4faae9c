"""What holds for the whole house, whatever the rooms do."""

import subprocess
import sys

import pytest

FIND_QT = "print([m for m in sys.modules if m.split('.')[0] in ('PySide6', 'shiboken6', 'qasync')])"

CALL_QT_OFTEN = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget


class Sender(QObject):
    sent = Signal(bool)


app = QApplication(["test", "-platform", "offscreen"])
widget, sender = QWidget(), Sender()
for i in range(200_000):
    widget.resize(100 + i % 2, 100)
for _ in range(20_000):
    sender.sent.emit(True)
print("alive")
"""


def output_of(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"exit {done.returncode}: {done.stderr[-2000:]}"
    return done.stdout.strip()


@pytest.mark.parametrize(
    "module", ["runtime", "runtime.host", "runtime.nodes.catalogue", "app.document"]
)
def test_the_runtime_and_the_document_need_no_qt(module):
    assert output_of(f"import sys, {module}; {FIND_QT}") == "[]"


def test_qt_calls_keep_their_reference_counts():
    """PySide6 6.12.0 on Python 3.11 loses one reference a call and aborts; the pin is < 6.12."""
    assert output_of(CALL_QT_OFTEN) == "alive"
