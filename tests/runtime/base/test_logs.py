import io
import json
import logging
import subprocess
import sys
from pathlib import Path

import pytest

from runtime.base.logs import (
    FIELDS,
    PatternError,
    Redaction,
    configure_logging,
    current_run_id,
    masked,
)
from runtime.kernel.runtime import Runtime
from runtime.model.effect import EffectType
from runtime.storage.memory import InMemoryLedgerStore, InMemoryRunStore
from tests.runtime.kernel.flows import do, spec

ROOT = Path(__file__).parents[3]
log = logging.getLogger("runtime.test")


@pytest.fixture(autouse=True)
def _logging_as_it_was():
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = handlers, level


def json_lines(stream):
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_a_second_call_replaces_the_first_and_a_record_is_one_line():
    first, second = io.StringIO(), io.StringIO()
    configure_logging("INFO", stream=first)
    configure_logging("INFO", stream=second, json_output=True)
    configure_logging("INFO", stream=second, json_output=True)
    log.info("hello %s", "there")
    assert first.getvalue() == ""
    (line,) = json_lines(second)
    assert tuple(line) == FIELDS
    assert (line["level"], line["logger"], line["message"]) == (
        "INFO",
        "runtime.test",
        "hello there",
    )
    assert line["timestamp"].endswith("+00:00")


def test_every_json_line_parses_whatever_was_said():
    stream = io.StringIO()
    configure_logging("DEBUG", stream=stream, json_output=True)
    log.debug('two\nlines "quoted" é %s', {"a": object()})
    log.error("it failed", exc_info=ValueError("no\nluck"))
    lines = json_lines(stream)
    assert len(lines) == 2
    assert "no\nluck" in lines[1]["error"]


def test_secrets_are_masked_in_messages_arguments_payloads_and_errors():
    stream = io.StringIO()
    configure_logging("INFO", stream=stream)
    payload = {"api_key": "sk-1", "deep": [{"password": "sk-2"}], "plain": "shown"}
    log.info("sent %s", {"api_key": "sk-3"}, extra={"payload": payload})
    log.info("sent %(api_key)s to %(host)s", {"api_key": "sk-4", "host": "here"})
    log.info("Authorization: Bearer sk-5-long-enough and api_key=sk-6, then {'x-api-key': 'sk-7'}")
    log.error("failed", exc_info=ValueError("refused api_key=sk-8"))
    assert "sk-" not in stream.getvalue()
    assert "shown" in stream.getvalue()
    assert "here" in stream.getvalue()


def test_a_redactor_of_the_caller_decides():
    stream = io.StringIO()
    configure_logging("INFO", stream=stream, payload_redactor=lambda _value: "hidden")
    log.info("sent %s", "everything", extra={"payload": {"plain": 1}})
    assert "everything" not in stream.getvalue()
    assert stream.getvalue().count("hidden") == 2


def test_patterns_of_a_person_hide_texts_and_the_values_of_keys():
    stream = io.StringIO()
    redaction = Redaction(["acme-[0-9]+", "patient_.*", " "])
    configure_logging("INFO", stream=stream, json_output=True, payload_redactor=redaction)
    payload = {"patient_name": {"first": "Ada"}, "notes": ["ACME-12", 3], "api_key": "sk-1", "n": 1}
    log.info("sent acme-1 for %s", "acme-2", extra={"payload": payload})
    log.error("failed", exc_info=ValueError("no acme-3, password=x"))
    first, second = json_lines(stream)
    assert first["message"] == "sent [redacted] for [redacted]"
    hidden = "[redacted]"
    assert first["payload"] == {
        "patient_name": hidden,
        "notes": [hidden, 3],
        "api_key": hidden,
        "n": 1,
    }
    assert "acme" not in second["error"]
    plain = {"a": [1, "b"], "patient_name": ""}
    assert redaction(plain) is plain


@pytest.mark.parametrize(("pattern", "words"), [("(x", "no regular"), ("x*", "every text")])
def test_a_pattern_that_cannot_be_used_is_named(pattern, words):
    with pytest.raises(PatternError, match=words) as raised:
        Redaction(["fine", pattern])
    assert raised.value.where == f"“{pattern}”"
    assert raised.value.remedy


def test_ordinary_text_stays():
    text = "the secret of the password is a token: none, key=1, 50% done"
    assert masked(text) == text


def test_lines_of_a_run_name_it():
    stream = io.StringIO()
    configure_logging("INFO", stream=stream, json_output=True)

    def broken(run, effect, next_node):
        raise ValueError("no luck")

    flow = spec("w", a=do("a", EffectType.LLM_CALL, {"prompt": "x"}, None))
    runtime = Runtime(
        run_store=InMemoryRunStore(),
        ledger_store=InMemoryLedgerStore(),
        effect_handlers={EffectType.LLM_CALL: broken},
    )
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id)
    assert {line["run_id"] for line in json_lines(stream)} == {run_id}
    assert current_run_id.get() is None


def test_a_file_is_rotated(tmp_path, monkeypatch):
    monkeypatch.setattr("runtime.base.logs.MAX_BYTES", 2000)
    path = tmp_path / "log" / "x.log"
    handler = configure_logging("INFO", stream=path)
    assert not path.exists()
    for number in range(100):
        log.info("line %d", number)
    handler.close()
    assert path.stat().st_size <= 2000
    assert sorted(one.name for one in path.parent.iterdir()) == ["x.log", "x.log.1", "x.log.2"]


def test_importing_the_package_adds_no_handler():
    code = (
        "import logging, runtime, runtime.base.logs, runtime.kernel.runtime, runtime.host.local\n"
        "names = [n for n in logging.root.manager.loggerDict if n.split('.')[0] == 'runtime']\n"
        "print([logging.root.handlers] + [logging.getLogger(n).handlers for n in names])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert set(done.stdout.strip()) <= set("[], ")
