"""What the Run menu does with the run of the flow in front."""

from app.actions.action import LINE, Action, Submenu, with_run

RUN_MENU = Submenu(
    "&Run",
    (
        Action(
            "run.start",
            "Run",
            ("F5", "Ctrl+R"),
            "play",
            lambda s: s.has_flow and not s.has_errors and not s.is_running,
        ),
        Action(
            "run.start_with",
            "Run with values…",
            ("Ctrl+F5",),
            "braces",
            lambda s: s.has_flow and not s.has_errors and not s.is_running,
            words=("inputs", "variables"),
        ),
        Action("run.pause", "Pause", ("F6",), "pause", lambda s: s.is_running and not s.is_paused),
        Action(
            "run.resume", "Resume", ("F7",), "step-forward", lambda s: s.is_running and s.is_paused
        ),
        Action(
            "run.cancel",
            "Cancel run",
            ("Shift+F5",),
            "square",
            lambda s: s.is_running,
            words=("stop",),
        ),
        LINE,
        Action("run.answer", "Answer the run…", ("F8",), "message-square", lambda s: s.has_wait),
        LINE,
        Action(
            "run.fork",
            "Fork the run from here…",
            ("Ctrl+Alt+B",),
            "git-fork",
            with_run,
            tip="Go back to a step, change what it gave, and go on from there as another run",
            words=("branch", "time travel", "rewind", "replay", "what if", "again", "retry"),
        ),
        Action(
            "run.rerun",
            "Run again from the first change",
            ("Ctrl+Alt+A",),
            "repeat-1",
            with_run,
            tip="Go on with the flow as it is from the first step that is not as it was in the run",
            words=("fork", "branch", "what if", "edit", "re-run", "retry"),
        ),
        Action(
            "run.compare",
            "Compare the run with…",
            (),
            "git-compare",
            with_run,
            tip="Show where this run and another one part, step by step",
            words=("diff", "difference", "branch"),
        ),
        LINE,
        Action(
            "run.trust",
            "Trust the code of this flow",
            (),
            "shield-check",
            is_checkable=True,
            tip="Let the Python of this flow run outside the sandbox, in a process of its own",
            words=("python", "sandbox", "permissions"),
        ),
        Action("run.clear", "Clear run from canvas", (), "eraser", with_run, words=("reset",)),
    ),
)
