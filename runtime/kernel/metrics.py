"""Numbers about runs for a monitoring system: a protocol, and the events that feed it (requirement R31)."""

import threading
from collections import defaultdict
from typing import Protocol

from runtime.kernel.events import EventCallback
from runtime.model.event import RunEvent, RunEventType


class Metrics(Protocol):
    """Takes numbers. Labels are few and have few values: never run ids."""

    def counter(self, name: str, value: float = 1, **labels: str) -> None:
        """Something happened `value` times."""
        ...

    def histogram(self, name: str, value: float, **labels: str) -> None:
        """One measured value, such as a duration."""
        ...

    def gauge(self, name: str, value: float, **labels: str) -> None:
        """A value as it is now."""
        ...


class InMemoryMetrics:
    """Metrics that can be looked at. Thread-safe.

    Attributes:
        counters: (name, labels) -> sum.
        histograms: (name, labels) -> values in order.
        gauges: (name, labels) -> the last value.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.counters: dict[tuple[str, tuple[tuple[str, str], ...]], float] = defaultdict(float)
        self.histograms: dict[tuple[str, tuple[tuple[str, str], ...]], list[float]] = defaultdict(
            list
        )
        self.gauges: dict[tuple[str, tuple[tuple[str, str], ...]], float] = {}

    def counter(self, name: str, value: float = 1, **labels: str) -> None:
        """Something happened `value` times."""
        with self._lock:
            self.counters[name, tuple(sorted(labels.items()))] += value

    def histogram(self, name: str, value: float, **labels: str) -> None:
        """One measured value."""
        with self._lock:
            self.histograms[name, tuple(sorted(labels.items()))].append(value)

    def gauge(self, name: str, value: float, **labels: str) -> None:
        """A value as it is now."""
        with self._lock:
            self.gauges[name, tuple(sorted(labels.items()))] = value


def metrics_hook(metrics: Metrics) -> EventCallback:
    """A listener that counts runs, node visits, effects, retries, tokens and waits.

    Counters `runs_started`, `runs_ended{status}`, `node_visits`, `effects{status}`, `effect_retries`, `waits{reason}`,
    `events_lost`, `tokens{kind}`; histograms `node_ms`, `effect_ms`; gauge `runs_open`.
    """
    open_runs: set[str] = set()

    def take(event: RunEvent) -> None:
        data = event.data
        match event.type:
            case RunEventType.RUN_CREATED:
                open_runs.add(event.run_id)
                metrics.counter("runs_started")
                metrics.gauge("runs_open", len(open_runs))
            case RunEventType.RUN_TERMINAL:
                open_runs.discard(event.run_id)
                metrics.counter("runs_ended", status=str(data.get("status")))
                metrics.gauge("runs_open", len(open_runs))
            case RunEventType.NODE_EXIT:
                metrics.counter("node_visits")
                metrics.histogram("node_ms", float(data.get("duration_ms") or 0.0))
            case RunEventType.EFFECT_FINISHED:
                _take_effect(metrics, event)
            case RunEventType.EFFECT_RETRY:
                metrics.counter("effect_retries")
            case RunEventType.WAIT_ENTERED:
                wait = data.get("wait")
                reason = wait.get("reason") if isinstance(wait, dict) else None
                metrics.counter("waits", reason=str(reason))
            case RunEventType.OVERFLOW:
                metrics.counter("events_lost", float(data.get("dropped") or 0))
            case _:
                return

    return take


def _take_effect(metrics: Metrics, event: RunEvent) -> None:
    metrics.counter("effects", status=str(event.data.get("status")))
    metrics.histogram("effect_ms", float(event.data.get("duration_ms") or 0.0))
    tokens = event.data.get("tokens")
    for kind, count in tokens.items() if isinstance(tokens, dict) else ():
        if isinstance(count, int | float) and kind.endswith("_tokens"):
            metrics.counter("tokens", count, kind=kind)
