"""What the Frame menu does: frames and notes."""

from app.actions.action import (
    LINE,
    Action,
    Submenu,
    with_frames,
    with_frames_or_notes,
    with_nodes,
    with_notes,
    with_notes_and_nodes,
)

FRAME_MENU = Submenu(
    "Fra&me",
    (
        Action(
            "node.group", "Frame selection", ("G",), "group", with_nodes, words=("comment", "group")
        ),
        Action(
            "frame.next",
            "Select next frame or note",
            ("Shift+G",),
            "scan",
            with_frames_or_notes,
            words=("group", "comment", "sticky", "move", "resize"),
        ),
        LINE,
        Action(
            "frame.rename",
            "Rename frame",
            ("Ctrl+Alt+G",),
            "pencil",
            with_frames,
            words=("title",),
        ),
        Action(
            "frame.collapse",
            "Collapse or open frame",
            ("Ctrl+Alt+H",),
            "chevrons-down",
            with_frames,
            words=("fold", "block", "expand"),
        ),
        Action(
            "frame.run",
            "Run this frame…",
            ("Ctrl+Alt+R",),
            "play",
            with_frames,
            words=("part", "group"),
        ),
        Action("frame.lock", "Lock or unlock frame", ("Ctrl+Alt+F",), "lock", with_frames),
        Action("frame.remove", "Remove frame", (), "ungroup", with_frames, words=("ungroup",)),
        LINE,
        Action("node.note", "Add note", ("N",), "sticky-note", words=("comment", "sticky")),
        Action(
            "frame.edit_note",
            "Edit note",
            ("Ctrl+Alt+N",),
            "notebook-pen",
            with_notes,
            words=("sticky",),
        ),
        Action(
            "frame.link_note",
            "Link note to selected nodes",
            (),
            "link",
            with_notes_and_nodes,
            words=("sticky",),
        ),
    ),
)
