"""What the Node menu does with the selected nodes."""

from app.actions.action import LINE, Action, Submenu, always, with_nodes, with_one_node, with_sized

NODE_MENU = Submenu(
    "&Node",
    (
        Action("node.add", "Add node…", ("Tab", "Space"), "plus"),
        LINE,
        Action(
            "node.open",
            "Open",
            ("Return",),
            "mouse-pointer-click",
            with_one_node,
            words=("settings",),
        ),
        Action("node.rename", "Rename", ("F2",), "pencil", with_one_node),
        Action("node.edit", "Edit values", ("Alt+Return",), "sliders-horizontal", with_one_node),
        Action(
            "node.comment",
            "Comment on node…",
            ("Shift+N",),
            "message-square-text",
            with_one_node,
            words=("remark", "bubble"),
        ),
        LINE,
        Action("node.connect", "Connect…", ("C",), "cable", with_one_node, words=("wire", "join")),
        Action("node.disconnect", "Disconnect", ("Alt+X",), "unplug", with_nodes),
        LINE,
        Action("node.disable", "Mute or unmute", ("D", "M"), "ban", with_nodes, words=("disable",)),
        Action("node.lock", "Lock or unlock", ("K",), "lock", with_nodes, words=("pin", "fix")),
        Action(
            "node.collapse",
            "Collapse or expand",
            ("H",),
            "chevrons-down",
            with_nodes,
            words=("fold",),
        ),
        Action("node.hide_pins", "Hide or show unused pins", ("P",), "eye-off", with_nodes),
        Submenu(
            "Size",
            (
                Action(
                    "node.wider",
                    "Make wider",
                    ("Ctrl+Shift+Right",),
                    "arrow-left-right",
                    with_sized,
                ),
                Action(
                    "node.narrower",
                    "Make narrower",
                    ("Ctrl+Shift+Left",),
                    "arrow-right-left",
                    with_sized,
                ),
                Action(
                    "node.higher",
                    "Make higher",
                    ("Ctrl+Shift+Down",),
                    "maximize",
                    with_sized,
                    words=("taller", "text", "resize"),
                ),
                Action(
                    "node.lower",
                    "Make lower",
                    ("Ctrl+Shift+Up",),
                    "minimize",
                    with_sized,
                    words=("shorter",),
                ),
            ),
            icon="maximize",
        ),
        LINE,
        Submenu(
            "Subflow",
            (
                Action(
                    "node.extract",
                    "Extract to subflow…",
                    ("Ctrl+G",),
                    "workflow",
                    with_nodes,
                    words=("function", "collapse"),
                ),
                Action(
                    "node.inline", "Inline subflow", ("Ctrl+Shift+G",), "ungroup", with_one_node
                ),
                Action("node.dive", "Open subflow", ("Ctrl+Return",), "log-in", with_one_node),
                Action(
                    "node.interface",
                    "Interface and callers…",
                    ("Ctrl+I",),
                    "plug",
                    words=("pins", "subflow", "update", "parameters"),
                ),
            ),
            icon="workflow",
        ),
        Action(
            "node.save_snippet",
            "Save as snippet…",
            ("Ctrl+Alt+S",),
            "puzzle",
            with_nodes,
            words=("preset", "template", "reuse"),
        ),
        LINE,
        Action("node.help", "Help on nodes", ("F1",), "circle-question-mark", always),
    ),
)
