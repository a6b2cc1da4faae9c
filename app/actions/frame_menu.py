"""What the Frame menu does: frames and notes."""

from app.actions.action import LINE, Action, Submenu, with_nodes

FRAME_MENU = Submenu(
    "Fra&me",
    (
        Action(
            "node.group", "Frame selection", ("G",), "group", with_nodes, words=("comment", "group")
        ),
        LINE,
        Action("frame.rename", "Rename frame", ("Ctrl+Alt+G",), "pencil", words=("title",)),
        Action(
            "frame.collapse",
            "Collapse or open frame",
            ("Ctrl+Alt+H",),
            "chevrons-down",
            words=("fold", "block", "expand"),
        ),
        Action("frame.run", "Run this frame…", ("Ctrl+Alt+R",), "play", words=("part", "group")),
        Action("frame.lock", "Lock or unlock frame", ("Ctrl+Alt+F",), "lock"),
        Action("frame.remove", "Remove frame", (), "ungroup", words=("ungroup",)),
        LINE,
        Action("node.note", "Add note", ("N",), "sticky-note", words=("comment", "sticky")),
        Action("frame.edit_note", "Edit note", ("Ctrl+Alt+N",), "notebook-pen", words=("sticky",)),
        Action(
            "frame.link_note",
            "Link note to selected nodes",
            (),
            "link",
            with_nodes,
            words=("sticky",),
        ),
    ),
)
