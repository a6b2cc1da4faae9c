"""Time: delays, schedules, the clock."""

import datetime as dt
import re
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from cronsim import CronSim, CronSimError

from runtime.base.clock import iso, parse_iso
from runtime.base.errors import FlowError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.effect import EffectType
from runtime.nodes.events import MAX_SECONDS, moment_after
from runtime.nodes.node_type import (
    Category,
    Editor,
    Inputs,
    Listen,
    NodeType,
    NodeView,
    Param,
    Pin,
    Pure,
    Request,
    Start,
    exec_in,
    exec_out,
)
from runtime.nodes.settings import config_of, is_on, number_of, text_of

_INTERVAL = re.compile(r"(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)", re.IGNORECASE)
_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86_400.0}
_UNITS = {"seconds": 1.0, "minutes": 60.0, "hours": 3600.0}
DEFAULT_SCHEDULE = "15s"


def _delay(inputs: Inputs, view: NodeView) -> JsonObject:
    kind = text_of(config_of(view, "effectConfig").get("durationType")) or "seconds"
    duration = inputs.get("duration")
    if kind == "timestamp":
        return {"until": text_of(duration)}
    amount = 0.0 if duration is True else number_of(duration) or 0.0
    seconds = max(-MAX_SECONDS, min(MAX_SECONDS, amount * _UNITS.get(kind, 1.0)))
    return {"until": moment_after(view, dt.timedelta(seconds=seconds))}


def _waited(raw: JsonValue, view: NodeView) -> JsonValue:
    """Shows a wait that was over at once; after a real wait the pins stay empty."""
    del view
    return raw if isinstance(raw, dict) and "fired_at" not in raw else {}


def _schedule(inputs: Inputs, view: NodeView) -> Listen:
    config = config_of(view, "eventConfig")
    schedule = (
        text_of(inputs.get("schedule")) or text_of(config.get("schedule")) or DEFAULT_SCHEDULE
    )
    recurrent = inputs.get("recurrent")
    recurrent = config.get("recurrent", True) if recurrent is None else recurrent
    until, is_once = due_time(
        schedule, parse_iso(view.now_iso()), text_of(config.get("timezone")), view.node.id
    )
    repeats = is_on(recurrent) and not is_once
    return Listen(EffectType.WAIT_UNTIL, {"until": iso(until)}, repeats)


def due_time(schedule: str, now: dt.datetime, zone: str, where: str) -> tuple[dt.datetime, bool]:
    """When a schedule is due next, and whether that is the only time.

    Args:
        schedule: `30s`, `5m`, `1h` …, an ISO 8601 time, or five cron fields.
        now: aware.
        zone: IANA time zone of the cron fields; empty: UTC.
        where: the node, for the error.

    Raises:
        FlowError: none of these.
    """
    interval = _INTERVAL.fullmatch(schedule)
    if interval is not None:
        seconds = float(interval[1]) * _SECONDS[interval[2].lower()]
        return now + dt.timedelta(seconds=min(seconds, MAX_SECONDS)), False
    if len(schedule.split()) == 5:
        return _next_of_cron(schedule, now, zone, where), False
    try:
        return parse_iso(schedule), True
    except ValueError as error:
        raise FlowError(
            where,
            f"'{schedule[:80]}' is no schedule",
            "give an interval such as 30s, 5m or 1h, a time, or five cron fields",
        ) from error


def _next_of_cron(schedule: str, now: dt.datetime, zone: str, where: str) -> dt.datetime:
    try:
        local = now.astimezone(ZoneInfo(zone) if zone else dt.UTC)
        return next(CronSim(schedule, local)).astimezone(dt.UTC)
    except (CronSimError, StopIteration) as error:
        raise FlowError(
            where, f"'{schedule[:80]}' is no cron schedule", "use five fields such as 0 9 * * 1"
        ) from error
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise FlowError(
            where, f"the time zone '{zone[:80]}' is unknown", "use a name such as Europe/Paris"
        ) from error


def _due(raw: JsonValue, view: NodeView) -> JsonValue:
    """The time pin stays empty as in the reference; `recurrent` shows only when due at once."""
    record: JsonObject = {"timestamp": None}
    if isinstance(raw, dict) and "fired_at" not in raw:
        record["recurrent"] = is_on(config_of(view, "eventConfig").get("recurrent", True))
    return record


def _nothing(inputs: Inputs, view: NodeView) -> JsonValue:
    del inputs, view
    return {}


def _clock(inputs: Inputs, view: NodeView) -> JsonValue:
    del inputs
    local = parse_iso(view.now_iso()).astimezone()
    offset = local.utcoffset() or dt.timedelta()
    runtime = view.vars.get("_runtime")
    language = runtime.get("locale") if isinstance(runtime, dict) else None
    return {
        "iso": local.isoformat(timespec="seconds"),
        "timezone": local.tzname() or "UTC",
        "utc_offset_minutes": int(offset.total_seconds() // 60),
        "locale": language if isinstance(language, str) and language else "en_US",
    }


NODE_TYPES: tuple[NodeType, ...] = (
    NodeType(
        id="system_datetime",
        title="System Date/Time",
        category=Category.EVENTS,
        doc="The local time now, read anew each time it is needed.",
        inputs=(),
        outputs=(
            Pin("iso", "string", doc="Date and time with the offset."),
            Pin("timezone", "string", doc="Name of the time zone."),
            Pin("utc_offset_minutes", "number", doc="Minutes ahead of UTC."),
            Pin("locale", "string", doc="Language and region."),
        ),
        behaviour=Pure(_clock),
        search=("now", "clock", "date", "today"),
        color="#3498DB",
        icon="clock",
        deterministic=False,
    ),
    NodeType(
        id="on_schedule",
        title="On Schedule",
        category=Category.EVENTS,
        doc="Waits for a time, runs what hangs on it and, if it recurs, waits again.",
        inputs=(
            Pin(
                "schedule",
                "string",
                "timestamp",
                "An interval such as 15s, 5m or 1h, a time, or five cron fields.",
            ),
            Pin("recurrent", "boolean", doc="Whether to wait again afterwards."),
        ),
        outputs=(
            exec_out(),
            Pin("timestamp", "string", "time", "Always empty; kept for the wires of older flows."),
        ),
        behaviour=Start(_nothing, listen=_schedule, listen_outputs=_due),
        params=(
            Param("eventConfig.schedule", Editor.LINE, DEFAULT_SCHEDULE, "Schedule"),
            Param("eventConfig.recurrent", Editor.SWITCH, True, "Recurrent"),
            Param(
                "eventConfig.timezone",
                Editor.LINE,
                "",
                "Time zone",
                "For cron fields, such as Europe/Paris; empty: UTC.",
            ),
        ),
        new_data={"eventConfig": {"schedule": DEFAULT_SCHEDULE, "recurrent": True}},
        search=("timer", "cron", "interval", "every", "trigger"),
        color="#C0392B",
        icon="calendar-clock",
        deterministic=False,
    ),
    NodeType(
        id="wait_until",
        title="Delay",
        category=Category.EVENTS,
        doc="Waits for a while, or until a time.",
        inputs=(exec_in(), Pin("duration", "number", doc="How long, in the unit set.")),
        outputs=(exec_out(),),
        behaviour=Request(EffectType.WAIT_UNTIL, _delay, _waited),
        params=(
            Param(
                "effectConfig.durationType",
                Editor.CHOICE,
                "seconds",
                "Unit",
                choices=("seconds", "minutes", "hours", "timestamp"),
            ),
        ),
        search=("wait", "sleep", "pause", "timer"),
        color="#F39C12",
        icon="timer",
        deterministic=False,
    ),
)
