"""Tells whoever listens that a limit of a run is near or reached."""

from runtime.kernel.core import Core
from runtime.model.event import RunEventType
from runtime.model.limits import check_limits
from runtime.model.run import RunState


def tell_limits(core: Core, run: RunState) -> None:
    """LIMIT_WARNING once each time a threshold is crossed."""
    told: set[tuple[str, str]] = run.__dict__.get("_runtime_limits_told", set())
    warnings = check_limits(run)
    run.__dict__["_runtime_limits_told"] = {(one.limit_type, one.status) for one in warnings}
    for warning in warnings:
        if (warning.limit_type, warning.status) not in told:
            core.hub.emit(
                RunEventType.LIMIT_WARNING,
                run,
                {
                    "limit_type": warning.limit_type,
                    "status": warning.status,
                    "current": warning.current,
                    "maximum": warning.maximum,
                },
            )
