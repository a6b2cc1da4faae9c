"""Questions, delays, schedules, events, child flows and agents."""

from tests.runtime.visualflow_compiler.flows import end, flow, say, start
from tests.runtime.visualflow_compiler.sentences.parts import (
    CHILD,
    FAILING_CHILD,
    Sentence,
    agent,
    ask,
    asked,
    delay,
    due,
    emit,
    listener,
    said,
    schedule,
    status,
    subflow,
    waited,
)

EFFECTS = [
    Sentence(
        "an answer without a response leaves the placeholder",
        flow(
            [start(), ask(prompt="hi?"), say("a")],
            "start -> q",
            "q -> a",
            "q.response -> a.message",
        ),
        ["[User prompt: hi?]"],
        said,
        answers=[{"other": 1}],
    ),
    *(
        Sentence(
            f"a delay of {amount} {unit}",
            flow([start(), delay(unit, amount)], "start -> w"),
            wanted,
            waited,
        )
        for unit, amount, wanted in (
            ("seconds", "3", [3]),
            ("minutes", 0.5, [30]),
            ("hours", 1, [3600]),
            ("weeks", 5, [5]),
            ("seconds", -5, []),
            ("timestamp", "2020-01-01T00:00:00+02:00", []),
        )
    ),
    *(
        Sentence(
            f"a schedule of {text!r} in {zone or 'no zone'}",
            flow([schedule(schedule=text, recurrent=False, timezone=zone), say("a")], "start -> a"),
            wanted,
            due,
        )
        for text, zone, wanted in (
            ("2m", "", "2026-01-02T03:06:05"),
            (" 1.5 h ", "", "2026-01-02T04:34:05"),
            ("2026-02-01T00:00:00", "", "2026-02-01T00:00:00"),
            ("2026-02-01T00:00:00+02:00", "", "2026-01-31T22:00:00"),
            ("0 9 * * *", "Europe/Paris", "2026-01-02T08:00:00"),
            ("0 9 * 7 *", "America/New_York", "2026-07-01T13:00:00"),
        )
    ),
    Sentence(
        "a schedule's time pin stays null",
        flow([schedule(schedule="5s"), end("t")], "start -> end", "start.timestamp -> end.t"),
        {"t": None, "success": True},
    ),
    *(
        Sentence(
            f"events of scope {scope}",
            flow([start(), emit(name="n", scope=scope)], "start -> e"),
            key,
            look,
        )
        for scope, key, look in (
            (scope, key, lambda happened: happened["output"]["result"]["wait_key"])
            for scope, key in (
                ("global", "evt:global:global:n"),
                ("workflow", "evt:workflow:f:n"),
                ("session", "evt:session:root:n"),
                ("moon", "evt:session:root:n"),
            )
        )
    ),
    Sentence(
        "a payload that is no object is wrapped",
        flow([start(), emit(name="n", payload=5)], "start -> e"),
        {"value": 5},
        asked("payload"),
    ),
    *(
        Sentence(
            f"a listener of {config} hears {heard}",
            flow(
                [
                    start(),
                    emit(name="n", scope=config.get("scope", "session")),
                    end("d"),
                    listener(**config),
                ],
                "start -> e",
                "e -> end",
                "e.delivered -> end.d",
            ),
            {"d": heard, "success": True},
        )
        for config, heard in (
            ({"name": "n"}, 1),
            ({"name": ""}, 1),
            ({"name": "*"}, 1),
            ({"name": "m"}, 0),
            ({"name": "n", "scope": "run"}, 0),
        )
    ),
    Sentence(
        "a listener without a wire swallows events",
        flow([start(), emit(name="n"), listener("n")], "start -> e"),
        ["ev", "ev"],
        lambda happened: happened["child_runs"][0]["visited"],
    ),
    *(
        Sentence(
            f"a subflow given {defaults} and {inputs}",
            flow(
                [start(), subflow("a b vars", **defaults), end("x", "y")],
                "start -> s",
                "s -> end",
                "s.x -> end.x",
                "s.y -> end.y",
            ),
            {"x": x, "y": y, "success": True},
            inputs=inputs,
            subflows=[CHILD],
        )
        for defaults, inputs, x, y in (
            ({"a": 1, "b": 2}, {}, 1, 2),
            ({"vars": {"a": 1, "b": 2}}, {}, 1, 2),
            ({"b": 2}, {"a": 1}, 1, 2),
        )
    ),
    Sentence(
        "a failed child does not fail the parent",
        flow([start(), subflow(), end("ok")], "start -> s", "s -> end", "s.success -> end.ok"),
        "completed",
        status,
        subflows=[FAILING_CHILD],
    ),
    Sentence("a missing child does", flow([start(), subflow()], "start -> s"), "failed", status),
    *(
        Sentence(
            f"an agent given {defaults}: {path}",
            flow([start("prompt"), agent(**defaults)], "start -> g"),
            wanted,
            lambda happened, path=path: happened["effects"][0]["payload"]["vars"][path[0]].get(
                path[1]
            ),
            inputs,
            stubs=True,
        )
        for defaults, inputs, path, wanted in (
            ({"provider": "Big", "model": "m"}, {}, ("_runtime", "provider"), "big"),
            ({"provider": "default"}, {}, ("_runtime", "provider"), "stub"),
            ({"tools": ["a", "b", "a"]}, {}, ("_runtime", "allowed_tools"), ["a", "b"]),
            ({}, {}, ("_limits", "max_iterations"), 20),
            ({"max_iterations": 7}, {}, ("_limits", "max_iterations"), 7),
            ({"task": "old"}, {}, ("context", "task"), ""),
            ({"task": "old"}, {"prompt": "p"}, ("context", "task"), "p"),
        )
    ),
    Sentence(
        "an agent that falls back to the run's model says so",
        flow([start(), agent(prompt="x")], "start -> g"),
        ["#FALLBACK: missing provider/model; using runtime defaults"],
        lambda happened: happened["_flow_warnings"],
        stubs=True,
    ),
]
