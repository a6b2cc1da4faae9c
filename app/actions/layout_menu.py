"""What the Layout menu does: where nodes stand."""

from app.actions.action import LINE, Action, Submenu, with_several

LAYOUT_MENU = Submenu(
    "&Layout",
    (
        Action("layout.auto", "Arrange", ("Ctrl+L", "L"), "network", words=("layout", "tidy")),
        Action("layout.straighten", "Straighten wires", ("Q",), "minus", with_several),
        LINE,
        Action(
            "layout.left", "Align left", ("Alt+Shift+Left",), "align-start-vertical", with_several
        ),
        Action("layout.centre", "Align centre", (), "align-center-vertical", with_several),
        Action(
            "layout.right", "Align right", ("Alt+Shift+Right",), "align-end-vertical", with_several
        ),
        LINE,
        Action(
            "layout.top", "Align top", ("Alt+Shift+Up",), "align-start-horizontal", with_several
        ),
        Action("layout.middle", "Align middle", (), "align-center-horizontal", with_several),
        Action(
            "layout.bottom",
            "Align bottom",
            ("Alt+Shift+Down",),
            "align-end-horizontal",
            with_several,
        ),
        LINE,
        Action("layout.across", "Distribute across", (), "align-center-horizontal", with_several),
        Action("layout.down", "Distribute down", (), "align-center-vertical", with_several),
        Action("layout.stack_across", "Stack across", (), "panels-top-left", with_several),
        Action("layout.stack_down", "Stack down", (), "rows-3", with_several),
    ),
)
